package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tells openhtmltopdf which structure types (ISO 32000-1, 14.8.4) the elements of a book are, beyond those that it
 * knows. It hands a {@code title} on to the structure tree: that of an element here is a mark, which
 * {@link StructureTree} reads and takes away.
 */
public final class StructureMarks {
    /** An attribute that elements have in common which were one. */
    public static final String PART = "data-part";

    /** An attribute of a link that was divided: the words of the whole. */
    public static final String WORDS = "data-words";

    private static final Map<String, String> BY_ELEMENT = Map.ofEntries(
            Map.entry("article", "Sect"),
            Map.entry("nav", "Sect"),
            Map.entry("section", "Sect"),
            Map.entry("body", Mending.TRANSPARENT),
            Map.entry("main", Mending.TRANSPARENT),
            Map.entry("header", Mending.TRANSPARENT),
            Map.entry("footer", Mending.TRANSPARENT),
            Map.entry("hgroup", Mending.TRANSPARENT),
            Map.entry("figure", Mending.FIGURE),
            Map.entry("figcaption", "Caption"),
            Map.entry("dl", "L"),
            Map.entry("dt", "Lbl"),
            Map.entry("dd", "LBody"),
            Map.entry("pre", "P"),
            Map.entry("code", "Code"));
    private static final Map<String, String> BY_CLASS = Map.ofEntries(
            Map.entry("volume", "Part"),
            Map.entry("toc", "TOC"),
            Map.entry("toci", "TOCI"),
            Map.entry("facts", "Div"),
            Map.entry("edition", "P"),
            Map.entry("foot", "Div"),
            Map.entry("note-call", "Reference"),
            Map.entry("joint", Mending.JOINT),
            Map.entry("box", "Lbl"),
            Map.entry("math", "Formula"));
    private static final Set<String> INLINE = Set.of(
            "span", "em", "strong", "s", "cite", "dfn", "code", "kbd", "sup", "sub", "time", "small", "q", "b", "i");
    /** Types of elements that the style sheet makes boxes of, also within a line. */
    private static final Set<String> BOXES = Set.of("Lbl", "Formula", Mending.JOINT);
    /** Elements whose {@code title} is said to the reader. */
    private static final Set<String> TITLED = Set.of("abbr");

    private int marks;
    /** The numbers of the marks of elements that were divided, by what they have in common. */
    private final Map<String, Integer> parts = new HashMap<>();

    private StructureMarks() {}

    /** Marks a whole document. */
    public static void on(Document document) {
        List<Element> elements = new ArrayList<>();
        gather(document.getDocumentElement(), elements);
        elements.forEach(new StructureMarks()::mark);
    }

    private static void gather(Element element, List<Element> into) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                into.add(inner);
                gather(inner, into);
            }
        }
    }

    private void mark(Element element) {
        if (!TITLED.contains(element.getTagName())) {
            element.removeAttribute("title");
        }
        prepare(element);
        String type = type(element);
        if (type != null && (BOXES.contains(type) || !INLINE.contains(element.getTagName()))) {
            put(element, type, words(element, type));
        } else if (INLINE.contains(element.getTagName())) {
            markInline(element, type);
        }
    }

    private void prepare(Element element) {
        if (element.getTagName().equals("a")) {
            // Becomes what the link says of itself; without one that is its words.
            String label = element.getAttribute("aria-label");
            element.setAttribute("title", label.isEmpty() ? element.getAttribute(WORDS) : label);
        } else if (TickBoxes.isOne(element)) {
            TickBoxes.settle(element);
        } else if (isNote(element)) {
            put(wrapContent(element, "div"), "Note", element.getAttribute("id"));
        }
    }

    /** What is said of an element, or in its place; null for nothing. */
    private static @Nullable String words(Element element, String type) {
        return switch (type) {
            case "Formula" -> element.getTextContent().strip();
            case "Lbl" -> element.hasAttribute("aria-label") ? element.getAttribute("aria-label") : null;
            default -> null;
        };
    }

    private void put(Element element, String type, @Nullable String words) {
        marks++;
        element.setAttribute("title", new Mark(type, marks, words).written());
    }

    /** Marks what is in an element; the content of one that was divided gets the same mark in all its parts. */
    private void putInside(Element element, Element inner, String type) {
        if (!element.hasAttribute(PART)) {
            put(inner, type, null);
            return;
        }
        Integer number = parts.get(element.getAttribute(PART));
        if (number == null) {
            marks++;
            number = marks;
            parts.put(element.getAttribute(PART), number);
        }
        inner.setAttribute("title", new Mark(type, number, null).written());
    }

    private static boolean isNote(Element element) {
        return element.getTagName().equals("li")
                && parent(parent(element)).getAttribute("class").equals("notes");
    }

    private static @Nullable String type(Element element) {
        // Of a line of the table of contents, what it leads to is the second class.
        String byClass = BY_CLASS.get(element.getAttribute("class").split(" ", 2)[0]);
        if (byClass != null) {
            return byClass;
        }
        if (element.getTagName().equals("div") && parent(element).getTagName().equals("dl")) {
            return isFacts(parent(element)) ? "P" : "LI";
        }
        if (isFacts(parent(parent(element)))
                || parent(element).getAttribute("class").equals("math")) {
            return null;
        }
        return BY_ELEMENT.get(element.getTagName());
    }

    /** Facts are set as lines of words, each its name and its value. */
    private static boolean isFacts(Element element) {
        return element.getAttribute("class").equals("facts");
    }

    private static Element parent(Element element) {
        return element.getParentNode() instanceof Element outer ? outer : element;
    }

    /**
     * Openhtmltopdf gives no structure element to an inline element that stands alone in a line: its language and its
     * type are put on one inside it, which gets its own.
     */
    private void markInline(Element element, @Nullable String type) {
        String language = element.getAttribute("lang");
        if (type == null && language.isEmpty()) {
            return;
        }
        Element inner = wrapContent(element, "span");
        if (!language.isEmpty()) {
            inner.setAttribute("lang", language);
            element.removeAttribute("lang");
        }
        putInside(element, inner, type == null ? "Span" : type);
    }

    private static Element wrapContent(Element element, String tag) {
        Element inner = element.getOwnerDocument().createElement(tag);
        while (element.getFirstChild() != null) {
            inner.appendChild(element.getFirstChild());
        }
        element.appendChild(inner);
        return inner;
    }
}
