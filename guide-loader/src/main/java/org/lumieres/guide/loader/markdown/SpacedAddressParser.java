package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.inline.BracketedWords;
import org.lumieres.guide.loader.markdown.inline.Cursor;
import org.lumieres.guide.loader.markdown.inline.LinkSyntax;

/** Finds {@code [text](an address.md)}: no link to CommonMark, for whom the first space ends the address. */
final class SpacedAddressParser implements LinkSyntax {
    /** What may be markup if it is no address: text with it is left to the other parsers. */
    private static final String MARKUP = "*[]<>`\\~{}\n";

    private static final Pattern TITLE =
            Pattern.compile("(?<address>[^\"]*?)\\s++(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)')");
    private static final Pattern LOOSE_UNDERSCORE = Pattern.compile("(?:^|\\s)_|_(?:\\s|$)");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{2,8})$");

    private static final Set<String> EXTENSIONS = Set.of(
            "md",
            "markdown",
            "mdx",
            "qmd",
            "erb",
            "html",
            "htm",
            "pdf",
            "epub",
            "txt",
            "csv",
            "json",
            "xml",
            "yaml",
            "yml",
            "zip",
            "doc",
            "docx",
            "odt",
            "xls",
            "xlsx",
            "ods",
            "ppt",
            "pptx",
            "odp",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "avif",
            "mp3",
            "mp4",
            "webm",
            "ics");

    @Override
    public @Nullable Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
        if (words.destination() != null || words.label() != null || !cursor.next('(')) {
            return null;
        }
        String written = toClosing(cursor);
        if (written == null || isDefined(words, definitions)) {
            return null;
        }
        SizedImage sized = words.marker() == '!' ? SizedImage.read(written) : null;
        if (sized != null) {
            return new Found(sized, true, true);
        }
        Matcher titled = TITLE.matcher(written.strip());
        String address = titled.matches() ? titled.group("address").strip() : written.strip();
        if (!isAddress(address)) {
            return null;
        }
        String title = titled.matches() ? title(titled) : null;
        return words.marker() == '!'
                ? new Found(new SpacedAddress.OfImage(address, title, written), true, true)
                : new Found(new SpacedAddress.OfLink(address, title, written), true, false);
    }

    private static boolean isDefined(BracketedWords words, InlineParserContext definitions) {
        return words.mayBeLabel() && definitions.getDefinition(LinkReferenceDefinition.class, words.text()) != null;
    }

    private static @Nullable String title(Matcher titled) {
        String title = titled.group("double");
        return title == null ? titled.group("single") : title;
    }

    /** What stands before the parenthesis that closes the one before; null when the line has none, or markup. */
    private static @Nullable String toClosing(Cursor cursor) {
        StringBuilder written = new StringBuilder();
        int open = 0;
        while (cursor.hasNext() && written.length() < Limits.SPACED_ADDRESS) {
            char c = cursor.peek();
            if (MARKUP.indexOf(c) >= 0) {
                return null;
            }
            cursor.next();
            if (c == ')' && open == 0) {
                return written.toString();
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            written.append(c);
        }
        return null;
    }

    private static boolean isAddress(String address) {
        boolean words = address.indexOf(' ') < 0
                || address.indexOf('"') >= 0
                || address.contains(" #")
                || (address.indexOf('&') >= 0 && address.indexOf(';') >= 0)
                || LOOSE_UNDERSCORE.matcher(address).find();
        if (words) {
            return false;
        }
        int hash = address.indexOf('#');
        Matcher extension = EXTENSION.matcher(address);
        return (hash >= 0 && hash + 1 < address.length())
                || (extension.find() && EXTENSIONS.contains(extension.group(1).toLowerCase(Locale.ROOT)));
    }
}
