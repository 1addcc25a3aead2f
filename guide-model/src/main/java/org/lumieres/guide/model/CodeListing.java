package org.lumieres.guide.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text for a machine, set as it stands.
 *
 * @param info what follows the fence: the language first, then anything; or null
 * @param title what it shows, or null
 * @param code the text, its lines ended by a line feed
 */
public record CodeListing(@Nullable String info, @Nullable String title, String code) implements Block {
    /** A name, which signs other than those that begin attributes may be a part of; {@code key=} is none. */
    private static final Pattern LANGUAGE = Pattern.compile(
            "\\s*+(?:\\{[\\w:-]++}\\s++(?=\\S))?+\\{?\\s*+(?:#\\S++\\s++)?+[.]?([^\\s{}\\[,:=\"']++)(?!\\s*=)");

    /**
     * The language of the code: the first word of the info string, or of the braces at its beginning, which Pandoc
     * spells {@code {.java}} and R Markdown {@code {r}}. Behind a directive of MyST ({@code {code-block} java}) it is
     * the next word.
     *
     * @return the language, or null when there is none
     */
    public @Nullable String language() {
        Matcher matcher = LANGUAGE.matcher(info == null ? "" : info);
        return matcher.lookingAt() ? matcher.group(1) : null;
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {}

    @Override
    public String plainText() {
        return code;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
