package org.lumieres.guide.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * The spaces between lines. Openhtmltopdf takes them away where lines are centred or end on the right, so as to place
 * them, and those who hear the text would hear the last word of a line and the first of the next as one.
 */
final class JoiningSpaces {
    private JoiningSpaces() {}

    /** Puts them back into what was laid out; nothing moves by it. */
    static void restore(Box box) {
        int children = box.getChildCount();
        for (int i = 0; i < children; i++) {
            Box child = box.getChild(i);
            if (!(child instanceof LineBox)) {
                restore(child);
            } else if (i < children - 1) {
                restoreEnd(child);
            }
        }
    }

    private static void restoreEnd(Box line) {
        int children = line.getChildCount();
        InlineText last = children == 0 ? null : lastText(line.getChild(children - 1));
        if (last == null) {
            return;
        }
        String text = last.getMasterText();
        int end = last.getEnd();
        if (end < text.length() && text.charAt(end) == ' ') {
            last.setSubstring(last.getStart(), end + 1);
        }
    }

    private static @Nullable InlineText lastText(Object part) {
        if (part instanceof InlineText text) {
            return text;
        }
        if (part instanceof InlineLayoutBox box && box.getInlineChildCount() > 0) {
            return lastText(box.getInlineChild(box.getInlineChildCount() - 1));
        }
        return null;
    }
}
