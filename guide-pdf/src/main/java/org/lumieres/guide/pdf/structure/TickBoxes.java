package org.lumieres.guide.pdf.structure;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The boxes before the items of lists: what is done, what is to do, and what the reader ticks with a pen. */
final class TickBoxes {
    private TickBoxes() {}

    static boolean isOne(Element element) {
        return element.getAttribute("class").equals("box");
    }

    /**
     * Puts a box where it is read: into the words that it stands before. One that says nothing is left to the style
     * sheet to draw, which makes an artifact of it.
     */
    static void settle(Element box) {
        if (box.hasAttribute("aria-hidden")) {
            box.setTextContent("");
        }
        Node next = box.getNextSibling();
        if (next instanceof Text text) {
            // The box brings its own space.
            text.setData(text.getData().stripLeading());
            next = text.getData().isEmpty() ? text.getNextSibling() : text;
        }
        if (next instanceof Element words && words.getTagName().equals("p")) {
            words.insertBefore(box, words.getFirstChild());
        }
    }
}
