package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
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
    /** Begins each mark: no guide can write it, for XML cannot hold less. */
    static final String MARK = "guide-structure:";

    private static final Map<String, String> BY_ELEMENT = Map.ofEntries(
            Map.entry("article", "Sect"),
            Map.entry("nav", "Sect"),
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
    private static final Map<String, String> BY_CLASS = Map.of("volume", "Part", "toc", "TOC", "toci", "TOCI");
    private static final Set<String> INLINE = Set.of(
            "span", "em", "strong", "s", "cite", "dfn", "code", "kbd", "sup", "sub", "time", "small", "q", "b", "i");
    /** Elements whose {@code title} is said to the reader. */
    private static final Set<String> TITLED = Set.of("abbr");

    private StructureMarks() {}

    /** Marks a whole document. */
    public static void on(Document document) {
        List<Element> elements = new ArrayList<>();
        gather(document.getDocumentElement(), elements);
        elements.forEach(StructureMarks::mark);
    }

    private static void gather(Element element, List<Element> into) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                into.add(inner);
                gather(inner, into);
            }
        }
    }

    private static void mark(Element element) {
        if (!TITLED.contains(element.getTagName())) {
            element.removeAttribute("title");
        }
        String type = type(element);
        if (INLINE.contains(element.getTagName())) {
            markInline(element, type);
        } else if (type != null) {
            element.setAttribute("title", MARK + type);
        }
    }

    private static @Nullable String type(Element element) {
        for (String name : element.getAttribute("class").split(" ", -1)) {
            String type = BY_CLASS.get(name);
            // The line of a volume in the table of contents is a line first.
            if (type != null) {
                return type;
            }
        }
        if (element.getTagName().equals("div") && isIn(element, "dl")) {
            return "LI";
        }
        return BY_ELEMENT.get(element.getTagName());
    }

    private static boolean isIn(Element element, String parent) {
        return element.getParentNode() instanceof Element outer
                && outer.getTagName().equals(parent);
    }

    /**
     * Openhtmltopdf gives no structure element to an inline element that stands alone in a line: its language and its
     * type are put on one inside it, which gets its own.
     */
    private static void markInline(Element element, @Nullable String type) {
        String language = element.getAttribute("lang");
        if (type == null && language.isEmpty()) {
            return;
        }
        Element inner = element.getOwnerDocument().createElement("span");
        while (element.getFirstChild() != null) {
            inner.appendChild(element.getFirstChild());
        }
        element.appendChild(inner);
        if (!language.isEmpty()) {
            inner.setAttribute("lang", language);
            element.removeAttribute("lang");
        }
        if (type != null) {
            inner.setAttribute("title", MARK + type);
        }
    }
}
