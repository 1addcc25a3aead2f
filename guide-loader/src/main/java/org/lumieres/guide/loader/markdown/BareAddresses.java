package org.lumieres.guide.loader.markdown;

import java.util.EnumSet;
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

    private BareAddresses() {}

    /** Whether it is worth looking for addresses. */
    static boolean mayBeIn(String words) {
        return words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.");
    }

    /** The words piece by piece: addresses are {@link LinkSpan}s. */
    static Iterable<org.nibor.autolink.Span> split(String words) {
        return EXTRACTOR.extractSpans(words);
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
