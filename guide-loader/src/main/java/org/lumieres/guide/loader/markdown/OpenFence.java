package org.lumieres.guide.loader.markdown;

import org.commonmark.node.FencedCodeBlock;
import org.lumieres.guide.diagnostic.Severity;

/** Tells of a listing that no fence closes: CommonMark allows it, and all that follows is in the listing. */
final class OpenFence {
    private OpenFence() {}

    static void tell(Reading reading, FencedCodeBlock code) {
        if (code.getClosingFenceLength() != null) {
            return;
        }
        Integer length = code.getOpeningFenceLength();
        String fence = code.getFenceCharacter().repeat(length == null ? 1 : length);
        Span whole = reading.locator().of(code);
        Span at = whole.isKnown() ? new Span(whole.start(), whole.start() + fence.length()) : whole;
        if (holdsProse(code.getLiteral())) {
            reading.findings().warning("unclosed-fence", at, "fence.unclosed-prose", fence);
        } else {
            reading.findings().add(Severity.INFO, "unclosed-fence", at, "fence.unclosed", fence);
        }
    }

    /** Whether what was taken for code reads like the text behind it: it has a heading, a link or several blocks. */
    private static boolean holdsProse(String literal) {
        String text = literal.strip();
        return text.contains("\n\n") || text.contains("](") || text.startsWith("# ") || text.contains("\n#");
    }
}
