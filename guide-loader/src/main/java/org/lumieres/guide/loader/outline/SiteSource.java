package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.loader.json.Cursor;

/** The title and the language in the settings of sites whose order is that of their files. */
final class SiteSource implements OutlineSource {
    /** The settings of GOV.UK's Tech Docs Template, whose pages are in a folder of this name. */
    private static final Map<String, String> CONTENT = Map.of("config/tech-docs.yml", "source");

    private static final List<String> SETTINGS = List.of("config/tech-docs.yml", "_config.yml", "_config.yaml");

    @Override
    public Optional<Told> read(OutlineFiles files) throws IOException {
        Optional<String> file = files.first(SETTINGS);
        Optional<Cursor> data =
                file.isEmpty() ? Optional.empty() : files.data(file.get()).map(OutlineFiles.Data::root);
        return data.map(found -> new Told(
                file.get(),
                Optional.ofNullable(CONTENT.get(file.get())),
                Words.of(found, "title", "service_name"),
                Words.of(found, "lang", "language"),
                List.of()));
    }
}
