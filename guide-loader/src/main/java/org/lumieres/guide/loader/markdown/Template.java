package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the delimiters of another tool's templates.
 *
 * @param kind whose notation it is
 * @param literal all of it, delimiters included
 */
record Template(TemplateKind kind, String literal) {
    /** What opens a template; the longer delimiters come first, for the shorter are their beginnings. */
    private static final List<Delimiters> DELIMITERS = List.of(
            new Delimiters("{{<", ">}}", TemplateKind.SHORTCODE),
            new Delimiters("{{%", "%}}", TemplateKind.SHORTCODE),
            new Delimiters("{{{", "}}}", TemplateKind.EXPRESSION),
            new Delimiters("{{", "}}", TemplateKind.EXPRESSION),
            new Delimiters("{%", "%}", TemplateKind.TAG),
            new Delimiters("{/*", "*/}", TemplateKind.COMMENT),
            new Delimiters("<%", "%>", TemplateKind.ERB),
            new Delimiters("<?php", "?>", TemplateKind.PHP),
            new Delimiters("<?=", "?>", TemplateKind.PHP));

    /** A name, a string or a call: what else stands between two braces is more likely mathematics or plain words. */
    private static final Pattern EXPRESSION =
            Pattern.compile("\\{{2,3}[#/>^&!~-]{0,2}\\s*[\\p{L}_$.@\"'(][^{}\\\\]*\\}{2,3}");

    private static final Pattern TAG = Pattern.compile("\\{%[-+]?\\s*\\p{L}.*", Pattern.DOTALL);

    /** A callout of GitBook, which is no foreigner: it has a place in the model. */
    private static final Pattern HINT = Pattern.compile("\\{%[-+]?\\s*(?:end)?hint\\b.*", Pattern.DOTALL);

    /** What opens and closes a template. */
    record Delimiters(String open, String close, TemplateKind kind) {
        /** The template that a text is, when it is one. */
        Optional<Template> read(String literal) {
            boolean meant = switch (kind) {
                case TAG ->
                    TAG.matcher(literal).matches() && !HINT.matcher(literal).matches();
                case EXPRESSION -> EXPRESSION.matcher(literal).matches();
                default -> literal.length() > open.length() + close.length();
            };
            return meant ? Optional.of(new Template(kind, literal)) : Optional.empty();
        }
    }

    /** The delimiters that open at an offset of a text. */
    static @Nullable Delimiters opening(CharSequence text, int at) {
        char first = text.charAt(at);
        if ((first != '{' && first != '<') || at + 1 >= text.length()) {
            return null;
        }
        for (Delimiters delimiters : DELIMITERS) {
            if (startsWith(text, at, delimiters.open())) {
                return delimiters;
            }
        }
        return null;
    }

    /** What puts out the title of the page it stands in. */
    private static final Pattern TITLE = Pattern.compile("(?:\\{\\{-?|<%=)\\s*[\\w.$@]*\\btitle\\s*(?:-?\\}\\}|-?%>)");

    /** Whether words are a template alone that stands for the title of the page. */
    static boolean isTitle(String words) {
        return TITLE.matcher(words).matches();
    }

    /** Whether an address is one that another tool writes. */
    static boolean isIn(String address) {
        return address.contains("{{")
                || address.contains("{%")
                || address.contains("<%")
                || (address.startsWith("%") && address.endsWith("%"));
    }

    /** What kind of template an address holds. */
    static TemplateKind kindIn(String address) {
        for (int i = 0; i < address.length(); i++) {
            Delimiters delimiters = opening(address, i);
            if (delimiters != null) {
                return delimiters.kind();
            }
        }
        return TemplateKind.EXPRESSION;
    }

    static boolean startsWith(CharSequence text, int at, String words) {
        if (text.length() - at < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text.charAt(at + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
