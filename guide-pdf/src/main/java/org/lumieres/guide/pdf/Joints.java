package org.lumieres.guide.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumieres.guide.pdf.structure.StructureMarks;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.w3c.dom.ranges.DocumentRange;
import org.w3c.dom.ranges.Range;

/**
 * Keeps on one line what no space, or a no-break space, joins to the words inside of an element: the comma behind a
 * title, the call of a note. Openhtmltopdf lets a line end wherever an element begins or ends, so that one would begin
 * with {@code :}.
 */
final class Joints {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "dfn", "em", "i", "kbd", "q", "s", "small", "span", "strong", "sub",
            "sup", "time");
    /** A table has no room to lose, lines of code end where they end, and the table of contents has its own lines. */
    private static final Set<String> LEFT_ALONE = Set.of("table", "pre", "nav", "head");
    /** Behind these a line may end. */
    private static final String HYPHENS = "-–—/";

    /** More signs than these are not kept on one line, which may be short, or of a title in large type. */
    private static final int LONGEST = 30;

    private final Document document;
    /** The texts of the line of words that is being read. */
    private final List<Text> line = new ArrayList<>();

    private int parts;

    private Joints(Document document) {
        this.document = document;
    }

    static void on(Document document) {
        Joints joints = new Joints(document);
        joints.read(document.getDocumentElement());
        joints.endLine();
    }

    private void read(Element element) {
        if (LEFT_ALONE.contains(element.getTagName())) {
            return;
        }
        Node next = element.getFirstChild();
        while (next != null) {
            Node child = next;
            // What ends a line changes only what is before.
            next = child.getNextSibling();
            if (child instanceof Text text) {
                line.add(text);
            } else if (child instanceof Element inner && isInWords(inner)) {
                read(inner);
            } else if (child instanceof Element inner) {
                endLine();
                read(inner);
                endLine();
            }
        }
    }

    private static boolean isInWords(Element element) {
        return INLINE.contains(element.getTagName())
                && !element.getAttribute("class").equals("box")
                && element.hasChildNodes();
    }

    /** From the last joint to the first, for each changes what is behind it. */
    private void endLine() {
        for (int last = line.size() - 1; last > 0; last--) {
            int first = last;
            while (first > 0 && isJoined(first - 1) && (first == last || !hasBreak(line.get(first)))) {
                first--;
            }
            if (first < last) {
                join(line.get(first), line.get(last), line.subList(first + 1, last));
                last = first + 1;
            }
        }
        line.clear();
    }

    /** Whether no line may end between a text and the next. */
    private boolean isJoined(int index) {
        String before = line.get(index).getData();
        String after = line.get(index + 1).getData();
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char end = before.charAt(before.length() - 1);
        return !isBreak(end) && HYPHENS.indexOf(end) < 0 && !isBreak(after.charAt(0));
    }

    private static boolean isBreak(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }

    private static boolean hasBreak(Text text) {
        return text.getData().chars().anyMatch(sign -> isBreak((char) sign));
    }

    private void join(Text first, Text last, List<Text> between) {
        String before = first.getData();
        int from = before.length();
        while (from > 0 && !isBreak(before.charAt(from - 1))) {
            from--;
        }
        String after = last.getData();
        int to = 0;
        while (to < after.length() && !isBreak(after.charAt(to))) {
            to++;
        }
        int length = before.length() - from + to;
        for (Text text : between) {
            length += text.getLength();
        }
        if (length > LONGEST) {
            return;
        }
        List<Element> around = around(first);
        around.addAll(around(last));
        around.forEach(this::name);
        Range range = ((DocumentRange) document).createRange();
        startAt(range, first, from);
        endAt(range, last, to);
        Element joint = document.createElement("span");
        joint.setAttribute("class", "joint");
        DocumentFragment content = range.extractContents();
        joint.appendChild(content);
        range.insertNode(joint);
        // A document tells all its ranges of each change.
        range.detach();
        removeIds(joint, around);
    }

    /** The elements of a line that a text is in. */
    private static List<Element> around(Text text) {
        List<Element> around = new ArrayList<>();
        Node outer = text.getParentNode();
        while (outer instanceof Element element && INLINE.contains(element.getTagName())) {
            around.add(element);
            outer = element.getParentNode();
        }
        return around;
    }

    /** An element that becomes two is still one to those who hear it. */
    private void name(Element element) {
        if (!element.hasAttribute(StructureMarks.PART)) {
            parts++;
            element.setAttribute(StructureMarks.PART, Integer.toString(parts));
        }
        if (element.getTagName().equals("a") && !element.hasAttribute(StructureMarks.WORDS)) {
            element.setAttribute(StructureMarks.WORDS, element.getTextContent());
        }
    }

    /** Of an element that was divided, the part outside of the joint keeps the identifier. */
    private static void removeIds(Element joint, List<Element> around) {
        Set<String> kept = new HashSet<>();
        for (Element element : around) {
            if ((element.compareDocumentPosition(joint) & Node.DOCUMENT_POSITION_CONTAINS) == 0) {
                kept.add(element.getAttribute("id"));
            }
        }
        NodeList elements = joint.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (kept.contains(element.getAttribute("id"))) {
                element.removeAttribute("id");
            }
        }
    }

    private static void startAt(Range range, Text text, int offset) {
        if (offset > 0) {
            range.setStart(text, offset);
            return;
        }
        Node start = text;
        while (start.getPreviousSibling() == null
                && INLINE.contains(start.getParentNode().getNodeName())) {
            start = start.getParentNode();
        }
        range.setStartBefore(start);
    }

    private static void endAt(Range range, Text text, int offset) {
        if (offset < text.getLength()) {
            range.setEnd(text, offset);
            return;
        }
        Node end = text;
        while (end.getNextSibling() == null
                && INLINE.contains(end.getParentNode().getNodeName())) {
            end = end.getParentNode();
        }
        range.setEndAfter(end);
    }
}
