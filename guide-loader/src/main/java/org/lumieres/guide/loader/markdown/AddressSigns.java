package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.model.address.FileAddress;

/** Tells addresses among words from other words: those of the web, and those that end as files do. */
final class AddressSigns {
    private static final int LONGEST = 300;

    /** What is no file to be handed on as it is. */
    private static final Pattern PAGE = Pattern.compile("\\.(?:html?|svg)$");

    private final CharSequence words;

    AddressSigns(CharSequence words) {
        this.words = words;
    }

    /** The end, behind a closing sign, of an address that begins somewhere and has no spaces; -1 when none does. */
    int closed(int from, char close) {
        int end = from;
        while (end < words.length() && end - from < LONGEST && words.charAt(end) != close) {
            if (isSpace(words.charAt(end))) {
                return -1;
            }
            end++;
        }
        boolean found = end < words.length() && words.charAt(end) == close;
        return found && isAddress(from, end) ? end + 1 : -1;
    }

    /** The end of an address that begins somewhere and behind which is a space or nothing; -1 when none does. */
    int broken(int from) {
        int end = from;
        while (end < words.length()
                && end - from < LONGEST
                && !isSpace(words.charAt(end))
                && words.charAt(end) != ')') {
            end++;
        }
        boolean alone = end == words.length() || isSpace(words.charAt(end));
        return alone && isAddress(from, end) ? end : -1;
    }

    private boolean isAddress(int from, int end) {
        String written = words.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
        if (written.startsWith("http://") || written.startsWith("https://") || written.startsWith("www.")) {
            return true;
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        boolean place = hash == 0 && written.length() > 2 && Character.isLetter(written.charAt(1));
        return place || MarkdownName.isMarkdown(path) || isFile(path);
    }

    private static boolean isFile(String path) {
        return path.lastIndexOf('.') > 0 && (PAGE.matcher(path).find() || new FileAddress(path, "").isForReaders());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
