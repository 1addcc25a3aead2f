package org.lumieres.guide.rule.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** Smileys made of signs, and rows of emoji, are noise by ear. */
final class EmojiAlternative extends LibraryRule {
    private static final Pattern SMILEY = Pattern.compile("[:;=]-?[)(DPp|/](?=$|[\\s.,!?])");
    private static final Pattern ROW =
            Pattern.compile("(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?\\s?){3,}");

    EmojiAlternative() {
        super("emoji-alternative", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (prose.has(':') || prose.has(';') || prose.has('=')) {
                find(SMILEY, prose, inspection, "emoji-alternative.smiley");
            }
            if (prose.hasPictographs()) {
                find(ROW, prose, inspection, "emoji-alternative.row");
            }
        });
    }

    private static void find(Pattern pattern, Prose prose, Inspection inspection, String key) {
        Matcher found = pattern.matcher(prose.text());
        while (found.find()) {
            int start = found.start();
            if (start == 0 || Character.isWhitespace(prose.text().charAt(start - 1)) || pattern != SMILEY) {
                inspection.found(
                        prose.mark(start, found.end()), key, found.group().strip());
            }
        }
    }
}
