package org.lumieres.guide.rule.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** Smileys made of signs, and rows of emoji, are noise by ear. */
final class EmojiAlternative extends LibraryRule {
    private static final String MOUTHS = ")(DPp|/";
    private static final String AFTER = ".,!?";

    private static final Pattern ROW =
            Pattern.compile("(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?\\s?){3,}+");

    EmojiAlternative() {
        super("emoji-alternative", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            for (char eyes : new char[] {':', ';', '='}) {
                if (prose.has(eyes)) {
                    findSmileys(eyes, prose, inspection);
                }
            }
            if (prose.hasPictographs()) {
                Matcher row = ROW.matcher(prose.text());
                while (row.find()) {
                    String signs = row.group().strip();
                    inspection.found(prose.mark(row.start(), row.end()), "emoji-alternative.row", signs);
                }
            }
        });
    }

    /** Eyes after a space, a nose perhaps, a mouth, and no word behind. */
    private static void findSmileys(char eyes, Prose prose, Inspection inspection) {
        String text = prose.text();
        for (int at = text.indexOf(eyes); at >= 0; at = text.indexOf(eyes, at + 1)) {
            int mouth = at + 1 < text.length() && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
            if (mouth < text.length()
                    && MOUTHS.indexOf(text.charAt(mouth)) >= 0
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                    && (mouth + 1 == text.length() || isEnd(text.charAt(mouth + 1)))) {
                String face = text.substring(at, mouth + 1);
                inspection.found(prose.mark(at, mouth + 1), "emoji-alternative.smiley", face);
            }
        }
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || AFTER.indexOf(c) >= 0;
    }
}
