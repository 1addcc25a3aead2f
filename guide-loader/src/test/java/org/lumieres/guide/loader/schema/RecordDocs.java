package org.lumieres.guide.loader.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the model's sources say of a record and of its components, so that schemas say the same. */
final class RecordDocs {
    private static final Path SOURCES = Path.of("..", "guide-model", "src", "main", "java");

    private RecordDocs() {}

    /** What a record is. */
    static String of(Class<?> type) {
        String doc = doc(type);
        int end = doc.indexOf('@');
        return plain(end < 0 ? doc : doc.substring(0, end));
    }

    /** What a component holds. */
    static Optional<String> of(Class<?> type, String component) {
        Matcher param = Pattern.compile("@param " + component + "\\b(.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(doc(type));
        return param.find() ? Optional.of(plain(param.group(1))) : Optional.empty();
    }

    private static String doc(Class<?> type) {
        String source = source(type);
        int record = source.indexOf("record " + type.getSimpleName() + "(");
        int end = source.lastIndexOf("*/", record);
        int start = source.lastIndexOf("/**", end);
        return source.substring(start + 3, end)
                .replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1");
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(
                    type.getNestHost().getName().replace('.', '/').concat(".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String doc) {
        String words = doc.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                // Data leaves out what Java says null for.
                .replaceAll("[,;] or null", "")
                .strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
