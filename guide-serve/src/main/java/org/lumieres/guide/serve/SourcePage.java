package org.lumieres.guide.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.loader.Sources;

/**
 * The page that shows a file of the guide with one line marked. Files are looked for among those that the guide was
 * read from, by their names, and nowhere else.
 */
final class SourcePage {
    private SourcePage() {}

    /** The page for a query such as {@code file=animer.md&line=14}, decoded; empty when there is no such file. */
    static Optional<String> of(Sources sources, String query) {
        Map<String, String> asked = fields(query);
        String file = asked.getOrDefault("file", "");
        return sources.text(file).map(text -> page(file, text, line(asked.getOrDefault("line", ""))));
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String field : query.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(Html.decoded(field.substring(0, equals)), Html.decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static int line(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) : 0;
    }

    private static String page(String file, String text, int marked) {
        StringBuilder lines =
                new StringBuilder("<h1>").append(Html.escaped(file)).append("</h1>\n<ol>\n");
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            lines.append("<li id=\"L").append(number).append('"');
            lines.append(number == marked ? " class=\"marked\" aria-current=\"true\"" : "")
                    .append("><code>");
            lines.append(Html.escaped(line)).append("</code></li>\n");
        }
        return Html.page(file, "source", lines.append("</ol>\n").toString());
    }
}
