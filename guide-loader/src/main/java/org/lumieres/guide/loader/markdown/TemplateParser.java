package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.Template.Delimiters;

/** Finds templates of other tools in a line of text, so that nothing in them is taken for Markdown or HTML. */
final class TemplateParser implements InlineContentParser {
    private static final int LONGEST_OPENING = "<?php".length();
    private static final Pattern PROPERTY = Pattern.compile("\\{\\w+(?:\\.\\w+)+\\}");

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean brace = scanner.next('{');
        if (!brace) {
            scanner.next();
        }
        char second = scanner.peek();
        if (brace && Character.isLetter(second)) {
            return property(scanner);
        }
        boolean opens = brace ? second == '{' || second == '%' || second == '/' : second == '%' || second == '?';
        return opens ? template(scanner, brace ? '{' : '<') : ParsedInline.none();
    }

    private static ParsedInline template(Scanner scanner, char first) {
        StringBuilder literal = new StringBuilder().append(first);
        while (literal.length() < LONGEST_OPENING && scanner.hasNext()) {
            take(scanner, literal);
        }
        Delimiters delimiters = Template.opening(literal, 0);
        if (delimiters == null) {
            return ParsedInline.none();
        }
        int from = delimiters.open().length();
        int end = literal.indexOf(delimiters.close(), from);
        char last = delimiters.close().charAt(delimiters.close().length() - 1);
        while (end < 0 && scanner.hasNext() && literal.length() < Limits.TEMPLATE) {
            int read = literal.length();
            char taken = take(scanner, literal);
            if (taken == last) {
                end = literal.indexOf(
                        delimiters.close(),
                        Math.max(from, read + 1 - delimiters.close().length()));
            }
        }
        return end < 0 || end + delimiters.close().length() != literal.length()
                ? ParsedInline.none()
                : parsed(delimiters.read(literal.toString()).orElse(null), scanner);
    }

    /** A property that a component is given, as MDX writes it. */
    private static ParsedInline property(Scanner scanner) {
        StringBuilder literal = new StringBuilder("{");
        while (scanner.hasNext() && literal.length() < Limits.PROPERTY) {
            char taken = take(scanner, literal);
            if (taken == '}') {
                boolean meant = PROPERTY.matcher(literal).matches();
                return parsed(meant ? new Template(TemplateKind.EXPRESSION, literal.toString()) : null, scanner);
            } else if (taken != '.' && taken != '_' && !Character.isLetterOrDigit(taken)) {
                break;
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline parsed(@Nullable Template template, Scanner scanner) {
        return Optional.ofNullable(template)
                .map(found -> ParsedInline.of(new TemplateNode(found), scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    private static char take(Scanner scanner, StringBuilder literal) {
        char c = scanner.peek();
        literal.append(c);
        scanner.next();
        return c;
    }
}
