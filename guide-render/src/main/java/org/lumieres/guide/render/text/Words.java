package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.render.columns.DisplayWidth;

/**
 * Cuts a line into the pieces that may not be broken. A line breaks at a space (UAX #14), never at a no-break one, and
 * between ideographs. A space before French punctuation or inside guillemets does not break either, whether or not
 * somebody took care to write it as a no-break space.
 */
final class Words {
    private static final String CLINGS_TO_WHAT_IS_BEFORE = ":;!?»%€…";
    private static final String CLINGS_TO_WHAT_FOLLOWS = "«";

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean spaceBefore;

    private Words() {}

    /**
     * A piece that stays whole.
     *
     * @param text the piece
     * @param spaceBefore whether a space parts it from the one before
     */
    record Word(String text, boolean spaceBefore) {}

    static List<Word> of(String line) {
        return new Words().cut(line);
    }

    private List<Word> cut(String line) {
        int before = ' ';
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            if (isBreakingSpace(codePoint)) {
                end();
                spaceBefore |= codePoint != 0x200B;
            } else {
                if (breaksBetween(before, codePoint)) {
                    end();
                }
                // A soft hyphen only says where a word could be cut, and we cut none.
                if (codePoint != 0xAD) {
                    word.appendCodePoint(codePoint);
                }
            }
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        end();
        return words;
    }

    private void end() {
        if (word.length() == 0) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (!words.isEmpty()
                && spaceBefore
                && clings(words.get(words.size() - 1).text(), text)) {
            Word last = words.remove(words.size() - 1);
            words.add(new Word(last.text() + " " + text, last.spaceBefore()));
        } else {
            words.add(new Word(text, spaceBefore && !words.isEmpty()));
        }
        spaceBefore = false;
    }

    private static boolean clings(String before, String after) {
        // One sign alone: the words of another language never start with it.
        return (after.length() == 1 && CLINGS_TO_WHAT_IS_BEFORE.contains(after))
                || after.startsWith("»")
                || CLINGS_TO_WHAT_FOLLOWS.contains(before.substring(before.length() - 1));
    }

    private static boolean isBreakingSpace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', 0x1680, 0x200B, 0x205F, 0x3000 -> true;
            case 0x2007 -> false;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    private static boolean breaksBetween(int before, int after) {
        boolean ideographs = (isWideLetter(before) && Character.isLetterOrDigit(after))
                || (isWideLetter(after) && !isBreakingSpace(before));
        return ideographs && Character.getType(before) != Character.START_PUNCTUATION;
    }

    private static boolean isWideLetter(int codePoint) {
        return Character.isLetter(codePoint) && DisplayWidth.isWide(codePoint);
    }
}
