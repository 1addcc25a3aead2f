package org.lumieres.guide.render.site;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an institution changes in the look of a site: Mustache templates that take the place of the library's of the
 * same name ({@code page}, {@code head}, {@code header}, {@code footer}), and files that are published beside the
 * pages. Immutable and thread-safe.
 */
public final class SiteTheme {
    static final String TEMPLATE = ".mustache";
    private static final String STATIC = "static";

    private final Map<String, String> templates;
    private final Map<String, byte[]> files;
    /** What it came to last: whoever shows a guide while it is written does so over and over. */
    private volatile @Nullable Look look;

    private record Look(@Nullable String accent, Theme theme) {}

    private SiteTheme(Map<String, String> templates, Map<String, byte[]> files) {
        this.templates = templates;
        this.files = files;
    }

    /**
     * The library's look.
     *
     * @return a theme that changes nothing
     */
    public static SiteTheme standard() {
        return new SiteTheme(Map.of(), Map.of());
    }

    /**
     * Reads a folder: its {@code NAME.mustache} files, and every file in its folder {@code static}.
     *
     * @param folder the folder
     * @return what is in it now
     * @throws IOException if it cannot be read
     * @throws InvalidThemeException if a template is not written in UTF-8
     */
    public static SiteTheme in(Path folder) throws IOException {
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                String name =
                        file.getFileName() == null ? "" : file.getFileName().toString();
                if (name.endsWith(TEMPLATE)) {
                    templates.put(name.substring(0, name.length() - TEMPLATE.length()), text(file, name));
                }
            }
        }
        return new SiteTheme(templates, files(folder.resolve(STATIC)));
    }

    private static String text(Path file, String name) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new InvalidThemeException(name, "it is not written in UTF-8", other);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                List<Path> found = entries.filter(Files::isRegularFile).toList();
                for (Path file : found) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The look of a site that has an accent, or has none. */
    Theme look(@Nullable String accent) {
        Look last = look;
        if (last == null || !Objects.equals(last.accent(), accent)) {
            last = new Look(accent, new Theme(this, accent));
            look = last;
        }
        return last.theme();
    }

    Optional<String> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The names of the templates. */
    Set<String> templates() {
        return templates.keySet();
    }

    /** The files to publish beside the pages, by their paths in the site. */
    Map<String, byte[]> files() {
        return files;
    }
}
