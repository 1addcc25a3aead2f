package org.lumieres.guide.loader.markdown;

import java.util.regex.Pattern;

/** What tells a formula from prose that has the same signs around it. */
final class Formula {
    /** A sign with a backslash before it, which in TeX may be the end of a row. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[^A-Za-z]");

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]");
    private static final Pattern SCRIPT = Pattern.compile("[\\^_{]");

    /** Markup that is worth more than a formula. */
    private static final Pattern MARKUP = Pattern.compile("[`]|]\\(|]\\[|<[A-Za-z/!]");

    private Formula() {}

    /** Whether a text holds what would be lost in a formula: code, links, tags. */
    static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Whether there is a command of TeX in a text, such as {@code \sum}. */
    static boolean hasCommand(String text) {
        return COMMAND.matcher(ESCAPED.matcher(text).replaceAll("")).find();
    }

    /** Whether there is a command, a script or a group of TeX in a text. */
    static boolean isTex(String text) {
        String formula = ESCAPED.matcher(text).replaceAll("");
        return SCRIPT.matcher(formula).find() || COMMAND.matcher(formula).find();
    }
}
