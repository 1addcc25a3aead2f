package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.loader.json.Cursor;

/** {@code mkdocs.yml}: a list of pages, of titles over pages, and of titles over lists of the same. */
final class MkDocsSource implements OutlineSource {
    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(List.of("mkdocs.yml", "mkdocs.yaml"));
        Optional<OutlineFiles.Data> data = file.isEmpty() ? Optional.empty() : files.data(file.get());
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Cursor root = data.get().root();
        Cursor nav = root.get("nav");
        files.tellFaults(data.get(), nav);
        return Optional.of(new Told(
                file.get(),
                Words.of(root, "docs_dir").map(ContentFolder::trimmed).or(() -> Optional.of("docs")),
                Words.of(root, "site_name"),
                Words.of(root.get("theme"), "language"),
                lines(nav)));
    }

    private static List<OutlineLine> lines(Cursor list) {
        List<OutlineLine> lines = new ArrayList<>();
        for (Cursor element : list.elements()) {
            if (element.isString()) {
                lines.add(new OutlineLine("", element.written(), element::place, List.of()));
            }
            for (String title : element.keysAsWritten()) {
                Cursor value = element.get(title);
                String target = value.isString() ? value.written() : "";
                lines.add(new OutlineLine(
                        Labels.plain(title), target, target.isEmpty() ? value::keyPlace : value::place, lines(value)));
            }
        }
        return lines;
    }
}
