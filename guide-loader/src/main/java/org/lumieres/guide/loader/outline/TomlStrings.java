package org.lumieres.guide.loader.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.SourceText;

/** The strings on one line of a TOML file, by the names of their table and key: all that we ask of such files. */
record TomlStrings(Map<String, String> values) {
    private static final Pattern TABLE = Pattern.compile("\\s*\\[([\\w.-]+)]\\s*(?:#.*)?");
    private static final Pattern STRING =
            Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\[\"\\\\])*+)\"|'([^']*+)')\\s*(?:#.*)?");

    static TomlStrings of(SourceText toml) {
        Map<String, String> values = new HashMap<>();
        String table = "";
        for (String line : toml.text().lines().toList()) {
            Matcher head = TABLE.matcher(line);
            Matcher string = STRING.matcher(line);
            if (head.matches()) {
                table = head.group(1) + ".";
            } else if (string.matches()) {
                String value = string.group(2) == null
                        ? string.group(3)
                        : string.group(2).replaceAll("\\\\(.)", "$1");
                values.putIfAbsent(table + string.group(1), value);
            }
        }
        return new TomlStrings(values);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }
}
