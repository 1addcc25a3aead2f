package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.loader.json.Cursor;

/** {@code _quarto.yml}: the chapters and parts of a book, or the sidebars of a site. */
final class QuartoSource implements OutlineSource {
    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(List.of("_quarto.yml", "_quarto.yaml"));
        Optional<OutlineFiles.Data> data = file.isEmpty() ? Optional.empty() : files.data(file.get());
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Cursor root = data.get().root();
        Cursor book = root.get("book");
        Cursor sidebar = root.get("website").get("sidebar");
        files.tellFaults(data.get(), book.get("chapters"));
        files.tellFaults(data.get(), sidebar);
        List<OutlineLine> lines = new ArrayList<>(lines(book.get("chapters")));
        lines.addAll(lines(book.get("appendices")));
        lines.addAll(lines(sidebar.get("contents")));
        sidebar.elements().forEach(one -> lines.addAll(lines(one.get("contents"))));
        return Optional.of(new Told(
                file.get(),
                Optional.of(""),
                Words.of(book, "title").or(() -> Words.of(root.get("website"), "title")),
                Words.of(root, "lang"),
                lines));
    }

    private static List<OutlineLine> lines(Cursor list) {
        if (list.isString()) {
            return List.of(line("", list));
        }
        return list.elements().stream().map(QuartoSource::line).toList();
    }

    private static OutlineLine line(Cursor element) {
        if (!element.isObject()) {
            return line("", element);
        }
        String label = Words.of(element, "text", "title").map(Labels::plain).orElse("");
        Cursor head = element.get("part").isMissing() ? element.get("section") : element.get("part");
        if (head.isMissing()) {
            Optional<String> key = List.of("href", "file", "auto", "contents").stream()
                    .filter(name -> element.get(name).isString())
                    .findFirst();
            return line(label, key.map(element::get).orElse(element));
        }
        List<OutlineLine> under = new ArrayList<>(lines(element.get("chapters")));
        under.addAll(lines(element.get("contents")));
        Optional<String> href = Words.of(element, "href", "file");
        // A part, or a section, is a title or the page that has one.
        boolean page = head.written().matches(".*\\.(?:qmd|md|ipynb|rmd|Rmd)");
        return new OutlineLine(
                page ? label : Labels.plain(head.written()),
                href.orElse(page ? head.written() : ""),
                head::place,
                under);
    }

    /** A page, or all pages of a folder. */
    private static OutlineLine line(String label, Cursor named) {
        String target = named.isString() ? named.written() : "";
        boolean all = target.equals("auto");
        return new OutlineLine(label, all ? "*" : target, named::place, List.of());
    }
}
