package org.lumieres.guide.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Slugs;

/** A small guide that shows how a guide is written, to be replaced piece by piece with one's own. */
final class Starter {
    private static final Map<Language, List<String>> FILES = Map.of(
            Language.FRENCH, List.of("guide.yaml", "01-commencer.md", "02-ecrire.md", "03-publier.md"),
            Language.ENGLISH, List.of("guide.yaml", "01-start.md", "02-write.md", "03-publish.md"));

    private final Language language;
    private final LocalDate today;

    /** A starter dated of a day. */
    Starter(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    /** Writes it into a folder, which is made when it is not there. */
    void write(Path folder) throws IOException {
        String id = id(folder);
        try (Staging staging = new Staging()) {
            for (String file : FILES.getOrDefault(language, List.of())) {
                String text = template(file).replace("{{id}}", id).replace("{{today}}", today.toString());
                staging.add(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
            }
            staging.commit();
        }
    }

    private static String id(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String slug = name == null ? "" : Slugs.slug(name.toString());
        return slug.isEmpty() ? "guide" : slug;
    }

    private String template(String file) throws IOException {
        String resource = "starter/" + language + "/" + file;
        try (InputStream in = Starter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
