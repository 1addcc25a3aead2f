package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lumieres.guide.loader.markdown.HtmlElements.Where;
import org.lumieres.guide.model.Inline;

/** Elements that play or show what is elsewhere: a guide, which is also read on paper, says where that is. */
final class HtmlMedia {
    private final Reading reading;

    HtmlMedia(Reading reading) {
        this.reading = reading;
    }

    /** Adds a link to what an element shows. */
    void link(Element element, InlineRun run, Where at) {
        String address = address(element);
        if (address.isEmpty()) {
            reading.told().html(at.node(), "html.unsupported", element.normalName(), at.tag());
            return;
        }
        String title = Stream.of("title", "aria-label", "alt")
                .map(name -> element.attr(name).strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> name(address));
        if (Template.isIn(address)) {
            reading.told().template(at.node(), Template.kindIn(address), address, at.tag());
            run.text("[" + title + "](" + address + ")", at.whole());
            return;
        }
        reading.told().media(at.node(), element.normalName(), at.tag());
        Inline link = reading.targets().link(address, at.tag()).link(null, List.of(new Inline.Text(title)));
        run.add(link, at.whole());
    }

    private static String address(Element element) {
        Element source = element.selectFirst("source[src]");
        return Stream.of(element.attr("src"), element.attr("data"), source == null ? "" : source.attr("src"))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What to call something that has no title: the site it is on and the last step of its path. */
    private static String name(String address) {
        int scheme = address.indexOf("//");
        String path = address.substring(scheme < 0 ? 0 : scheme + 2)
                .replaceAll("[?#].*", "")
                .replaceAll("/+$", "");
        int host = scheme < 0 ? -1 : path.indexOf('/');
        int last = path.lastIndexOf('/');
        if (scheme >= 0) {
            return host < 0 || host == last ? path : path.substring(0, host) + "/…" + path.substring(last);
        }
        String name = path.substring(last + 1);
        return name.isEmpty() ? address : name;
    }
}
