package org.lumieres.guide.render.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.address.Address;

/** The attributes of a heading or a directive, in braces; nothing when there are none. */
final class Attributes {
    private final List<String> written = new ArrayList<>();

    Attributes id(@Nullable String id) {
        if (id != null) {
            written.add(isWord(id) ? "#" + id : quoted("id", id));
        }
        return this;
    }

    Attributes text(String name, @Nullable String value) {
        if (value != null) {
            written.add(quoted(name, value));
        }
        return this;
    }

    /** An address, unless following it could run something. */
    Attributes address(String name, @Nullable String value) {
        return value == null || !new Address(value).isSafe() ? this : text(name, value);
    }

    /** A value that needs no quotes when it is one word. */
    Attributes word(String name, @Nullable String value) {
        if (value != null) {
            written.add(isWord(value) ? name + "=" + value : quoted(name, value));
        }
        return this;
    }

    Attributes date(String name, @Nullable LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    Attributes flag(String name, boolean value) {
        if (value) {
            written.add(name);
        }
        return this;
    }

    Attributes source(@Nullable Source source) {
        return source == null
                ? this
                : text("source", source.title())
                        .address("source-url", source.url())
                        .text("source-date", source.date())
                        .date("retrieved", source.retrieved());
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    @Override
    public String toString() {
        return written.isEmpty() ? "" : "{" + String.join(" ", written) + "}";
    }

    private static String quoted(String name, String value) {
        // A line feed would end the line that attributes must stand on.
        String line = value.replace('\n', ' ').replace('\r', ' ');
        return name + "=\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isWord(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
