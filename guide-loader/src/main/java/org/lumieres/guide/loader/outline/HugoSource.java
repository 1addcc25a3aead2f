package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;

/**
 * The title, the language and the folder of the pages in the settings of Hugo and of Zola, whose order is that of their
 * pages. Settings of so common a name as {@code config} count only beside a folder of pages.
 */
final class HugoSource implements OutlineSource {
    private static final String CONTENT = "content";

    private static final List<String> NAMES = Stream.of(
                    "hugo", "config/_default/hugo", "config", "config/_default/config", "zola")
            .flatMap(name -> Stream.of(".toml", ".yaml", ".yml", ".json").map(name::concat))
            .toList();

    private record Settings(Optional<String> content, Optional<String> title, Optional<String> language) {
        static Optional<Settings> read(OutlineFiles files, String file) throws IOException {
            if (file.endsWith(".toml")) {
                return files.text(file)
                        .map(TomlStrings::of)
                        .map(toml -> new Settings(
                                toml.get("contentDir"),
                                toml.get("title"),
                                Stream.of("languageCode", "locale", "defaultContentLanguage", "default_language")
                                        .flatMap(key -> toml.get(key).stream())
                                        .findFirst()));
            }
            Optional<Cursor> data = files.data(file).map(OutlineFiles.Data::root);
            return data.map(found -> new Settings(
                    Words.of(found, "contentDir"),
                    Words.of(found, "title"),
                    Words.of(found, "languageCode", "locale", "defaultContentLanguage")));
        }
    }

    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(NAMES);
        Optional<Settings> settings = file.isEmpty() ? Optional.empty() : Settings.read(files, file.get());
        Optional<String> content = settings.map(
                found -> found.content().map(ContentFolder::trimmed).orElse(CONTENT));
        if (content.isEmpty()
                || files.folder().files().stream().noneMatch(page -> page.startsWith(content.get() + "/"))) {
            return Optional.empty();
        }
        return settings.map(found -> new Told(file.get(), content, found.title(), found.language(), List.of()));
    }
}
