package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.source.SourceText;

/** The sidebar in the settings of VuePress and VitePress, where it is plain data. */
final class VuePressSource implements OutlineSource {
    private static final List<String> FILES = Stream.of("", "docs/")
            .flatMap(
                    folder -> Stream.of(".vuepress/config", ".vitepress/config").map(folder::concat))
            .flatMap(name -> Stream.of(".js", ".ts", ".mjs", ".mts").map(name::concat))
            .toList();

    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(FILES);
        Optional<SourceText> program = file.isEmpty() ? Optional.empty() : files.text(file.get());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        JavaScriptData settings = new JavaScriptData(program.get());
        Optional<SourceText> sidebar = settings.under("sidebar");
        Optional<Cursor> data = sidebar.flatMap(files::plainData);
        if (sidebar.isPresent() && data.isEmpty()) {
            files.leaveAside(sidebar.get().range(0, 1), "outline.program", file.get());
        }
        return Optional.of(new Told(
                file.get(),
                Optional.of(file.get().startsWith("docs/") ? "docs" : ""),
                settings.word("title", 1),
                settings.word("lang", 1),
                data.map(VuePressSource::sidebar).orElse(List.of())));
    }

    /** One sidebar, or one for each folder. */
    private static List<OutlineLine> sidebar(Cursor data) {
        List<OutlineLine> lines = new ArrayList<>(items(data, ""));
        for (String folder : data.keysAsWritten()) {
            Cursor items = data.get(folder);
            boolean all = items.isString() && items.written().equals("auto");
            lines.addAll(
                    all ? List.of(new OutlineLine("", folder + "*", items::place, List.of())) : items(items, folder));
        }
        return lines;
    }

    private static List<OutlineLine> items(Cursor list, String folder) {
        List<OutlineLine> lines = new ArrayList<>();
        list.elements().forEach(item -> lines.add(item(item, folder)));
        // VitePress may name a folder beside its items.
        String base = Words.of(list, "base").orElse(folder);
        list.get("items").elements().forEach(item -> lines.add(item(item, base)));
        return lines;
    }

    private static OutlineLine item(Cursor item, String folder) {
        if (item.isString()) {
            return line("", item, folder, List.of());
        }
        if (item.isList()) {
            List<Cursor> pair = item.elements();
            return pair.isEmpty()
                    ? line("", item, folder, List.of())
                    : line(pair.size() > 1 ? Labels.plain(pair.get(1).written()) : "", pair.get(0), folder, List.of());
        }
        String label = Words.of(item, "title", "text").map(Labels::plain).orElse("");
        String base = Words.of(item, "base", "prefix").orElse(folder);
        List<OutlineLine> under = new ArrayList<>();
        Stream.of("children", "items").forEach(key -> under.addAll(items(item.get(key), base)));
        Cursor named = item.get("link").isString() ? item.get("link") : item.get("path");
        return line(label, named, base, under);
    }

    private static OutlineLine line(String label, Cursor named, String folder, List<OutlineLine> under) {
        String written = named.isString() ? named.written() : "";
        // An empty name is that of the folder's own page.
        boolean whole = written.startsWith("/") || written.contains(":") || !named.isString();
        String target = whole ? written : (folder.isEmpty() && written.isEmpty() ? "/" : folder + written);
        return new OutlineLine(label, target, named::place, under);
    }
}
