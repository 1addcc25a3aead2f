package org.lumieres.guide.loader.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.Template.Delimiters;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.InlineSyntax;

/** Finds templates of other tools in a line of text, so that nothing in them is taken for Markdown or HTML. */
final class TemplateParser implements InlineSyntax {
    private static final int LONGEST_OPENING = "<?php".length();
    private static final Pattern PROPERTY = Pattern.compile("\\{\\w+(?:\\.\\w+)+\\}");

    @Override
    public String signs() {
        return "{<";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        boolean brace = cursor.next('{');
        if (!brace) {
            cursor.next();
        }
        char second = cursor.peek();
        if (brace && Character.isLetter(second)) {
            return property(cursor);
        }
        boolean opens = brace ? second == '{' || second == '%' || second == '/' : second == '%' || second == '?';
        return opens ? template(cursor, brace ? '{' : '<') : null;
    }

    private static @Nullable Node template(Cursor cursor, char first) {
        StringBuilder literal = new StringBuilder().append(first);
        while (literal.length() < LONGEST_OPENING && cursor.hasNext()) {
            take(cursor, literal);
        }
        Delimiters delimiters = Template.opening(literal, 0);
        if (delimiters == null) {
            return null;
        }
        int from = delimiters.open().length();
        int end = literal.indexOf(delimiters.close(), from);
        char last = delimiters.close().charAt(delimiters.close().length() - 1);
        while (end < 0 && cursor.hasNext() && literal.length() < Limits.TEMPLATE) {
            int read = literal.length();
            char taken = take(cursor, literal);
            if (taken == last) {
                end = literal.indexOf(
                        delimiters.close(),
                        Math.max(from, read + 1 - delimiters.close().length()));
            }
        }
        return end < 0 || end + delimiters.close().length() != literal.length()
                ? null
                : parsed(delimiters.read(literal.toString()).orElse(null));
    }

    /** A property that a component is given, as MDX writes it. */
    private static @Nullable Node property(Cursor cursor) {
        StringBuilder literal = new StringBuilder("{");
        while (cursor.hasNext() && literal.length() < Limits.PROPERTY) {
            char taken = take(cursor, literal);
            if (taken == '}') {
                boolean meant = PROPERTY.matcher(literal).matches();
                return parsed(meant ? new Template(TemplateKind.EXPRESSION, literal.toString()) : null);
            } else if (taken != '.' && taken != '_' && !Character.isLetterOrDigit(taken)) {
                break;
            }
        }
        return null;
    }

    private static @Nullable Node parsed(@Nullable Template template) {
        return template == null ? null : new TemplateNode(template);
    }

    private static char take(Cursor cursor, StringBuilder literal) {
        char c = cursor.take();
        literal.append(c);
        return c;
    }
}
