package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.PercentEncoding;

/**
 * Leads links that name a page, and not where it lies, to the file of that name; others stay as text, which is told.
 */
final class WikiLinks {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

    private final Reading reading;

    WikiLinks(Reading reading) {
        this.reading = reading;
    }

    void add(WikiLink link, InlineRun run) {
        Span at = reading.locator().of(link);
        Optional<String> file =
                link.page().isEmpty() ? Optional.empty() : reading.targets().named(link.page());
        boolean here = link.page().isEmpty() && !link.place().isEmpty();
        if (link.isPicture() ? file.filter(WikiLinks::isPicture).isEmpty() : file.isEmpty() && !here) {
            tell(link, at);
            run.text(link.literal(), at);
        } else if (link.isPicture()) {
            picture(link, file.orElseThrow(), run, at);
        } else {
            reference(
                    link, file.map(found -> "/" + PercentEncoding.encode(found)).orElse(""), run, at);
        }
    }

    private void tell(WikiLink link, Span at) {
        boolean page =
                link.isPicture() && MarkdownName.isMarkdown(link.page() + (hasExtension(link.page()) ? "" : ".md"));
        reading.findings().warning("markup-as-text", at, page ? "wiki.embed" : "wiki.unknown", link.literal());
    }

    private static boolean hasExtension(String page) {
        return page.lastIndexOf('.') > page.lastIndexOf('/');
    }

    private void reference(WikiLink link, String address, InlineRun run, Span at) {
        Inline.Text words = new Inline.Text(link.words());
        reading.trace().value(words, at);
        String place = link.place().isEmpty()
                ? ""
                : "#" + PercentEncoding.encode(link.place().substring(1));
        Inline target = reading.targets().link(address + place, at).link(null, List.of(words));
        run.add(target, at);
        reading.trace().part(target, target instanceof Inline.Link ? "url" : "target", at);
    }

    /**
     * A number behind the bar is how wide the picture is to be, of which a guide says nothing; words tell what it
     * shows.
     */
    private void picture(WikiLink link, String file, InlineRun run, Span at) {
        String label = link.label();
        String alt = label.chars().allMatch(c -> Character.isDigit(c) || c == 'x') ? null : label;
        Inline picture = new Inline.Picture(new Image(file, alt, false, null, null), null);
        run.add(picture, at);
        reading.trace().part(picture, "image", at);
        reading.trace().part(picture, "image/src", at);
        reading.trace().part(picture, "image/alt", at);
    }

    private static boolean isPicture(String file) {
        return PICTURES.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
