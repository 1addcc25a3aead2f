package org.lumieres.guide.loader.markdown;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * The addresses in words that nobody marked as links. commonmark-java has an extension for them, which goes through the
 * whole tree once more and looks at every character; here most words are told apart by a quick search.
 */
final class BareAddresses {
    private static final LinkExtractor EXTRACTOR =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

    private static final Pattern OF_THE_WEB = Pattern.compile("(?:https?|ftp)://", Pattern.CASE_INSENSITIVE);

    private BareAddresses() {}

    /** Whether it is worth looking for addresses. */
    static boolean mayBeIn(String words) {
        return words.indexOf('@') >= 0 || has(words, ':', "://", 0) || has(words, '.', "www.", 3);
    }

    /** Whether a word occurs, looked for by a sign in it: one sign is found much faster than a word. */
    private static boolean has(String words, char sign, String word, int before) {
        for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) {
            if (words.startsWith(word, at - before)) {
                return true;
            }
        }
        return false;
    }

    /** The words piece by piece: addresses are {@link LinkSpan}s. */
    static Iterable<org.nibor.autolink.Span> split(String words) {
        return EXTRACTOR.extractSpans(words);
    }

    /**
     * Whether an address is taken for a link. Of those that say their scheme, the ones of the web are (GitHub Flavored
     * Markdown 0.29, 6.9); {@code chrome://tracing} is a word about a program.
     */
    static boolean isLink(LinkSpan address, String written) {
        return address.getType() != LinkType.URL || OF_THE_WEB.matcher(written).lookingAt();
    }

    /** What an address as it is written leads to. */
    static String target(LinkSpan address, String written) {
        return switch (address.getType()) {
            case URL -> written;
            case EMAIL -> "mailto:" + written;
            case WWW -> "http://" + written;
        };
    }
}
