package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;

/** {@code _toc.yml} of Jupyter Book: a root, then chapters with sections, in parts or not. */
final class JupyterBookSource implements OutlineSource {
    private static final List<String> LISTS = List.of("parts", "chapters", "sections", "subtrees", "entries", "items");

    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(List.of("_toc.yml", "book/_toc.yml", "docs/_toc.yml"));
        Optional<OutlineFiles.Data> data = file.isEmpty() ? Optional.empty() : files.data(file.get());
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Cursor root = data.get().root();
        files.tellFaults(data.get(), root);
        String folder = file.get().substring(0, Math.max(0, file.get().lastIndexOf('/')));
        Optional<Cursor> settings =
                files.data(ContentFolder.within(folder, "_config.yml")).map(OutlineFiles.Data::root);
        List<OutlineLine> lines = new ArrayList<>();
        if (root.get("root").isString()) {
            lines.add(new OutlineLine("", root.get("root").written(), root.get("root")::place, List.of()));
        }
        lines.addAll(root.isList() ? list(root) : under(root));
        return Optional.of(new Told(
                file.get(),
                Optional.of(folder),
                settings.flatMap(found -> Words.of(found, "title")),
                settings.flatMap(found -> Words.of(found.get("sphinx").get("config"), "language")),
                lines));
    }

    private static List<OutlineLine> under(Cursor entry) {
        return LISTS.stream().flatMap(key -> list(entry.get(key)).stream()).toList();
    }

    private static List<OutlineLine> list(Cursor list) {
        return list.elements().stream().flatMap(JupyterBookSource::line).toList();
    }

    private static Stream<OutlineLine> line(Cursor entry) {
        if (entry.isString()) {
            return Stream.of(new OutlineLine("", entry.written(), entry::place, List.of()));
        }
        String label = Words.of(entry, "title", "caption", "part", "header")
                .map(Labels::plain)
                .orElse("");
        return Stream.of("file", "url", "glob")
                .filter(key -> entry.get(key).isString())
                .findFirst()
                .map(entry::get)
                .map(named -> new OutlineLine(label, named.written(), named::place, under(entry)))
                .or(() -> Optional.of(new OutlineLine(label, "", entry::place, under(entry))))
                .stream();
    }
}
