package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.markdown.LinkLists;
import org.lumieres.guide.loader.source.SourceText;

/** {@code SUMMARY.md}: the lists of links by which mdBook, GitBook and HonKit know their chapters. */
final class SummarySource implements OutlineSource {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(?:(?!---).*\\R)*+---[ \\t]*\\R");

    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        BookSettings settings = BookSettings.read(files);
        Optional<String> file = files.first(settings.summaries());
        if (file.isEmpty()) {
            return settings.told(files);
        }
        Optional<SourceText> text = files.text(file.get());
        List<OutlineLine> lines = text.map(SummarySource::lines).orElse(List.of());
        if (text.isPresent() && lines.isEmpty()) {
            files.warn(SourceRange.startOf(file.get()), "outline.no-list", file.get());
        }
        int slash = file.get().lastIndexOf('/');
        return Optional.of(new Told(
                file.get(),
                Optional.of(slash < 0 ? "" : file.get().substring(0, slash)),
                settings.title(),
                settings.language(),
                lines));
    }

    private static List<OutlineLine> lines(SourceText summary) {
        Matcher frontMatter = FRONT_MATTER.matcher(summary.text());
        return lines(LinkLists.read(summary, frontMatter.find() ? frontMatter.end() : 0));
    }

    private static List<OutlineLine> lines(List<LinkLists.Item> items) {
        return items.stream()
                .map(item -> new OutlineLine(item.label(), item.target(), item::place, lines(item.items())))
                .toList();
    }
}
