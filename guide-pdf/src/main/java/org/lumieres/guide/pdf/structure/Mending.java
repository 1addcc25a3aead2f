package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Mends one structure tree from its leaves up (ISO 32000-1, 14.7.2 and 14.8.4). */
final class Mending {
    /** Marks an element that stands for its children. */
    static final String TRANSPARENT = "transparent";
    /** Marks what holds a picture or something like it, and its caption. */
    static final String FIGURE = "figure";

    /** Marks words that stay on one line, which may have parts of two elements in it. */
    static final String JOINT = "joint";

    private static final String CAPTION = "Caption";
    private static final String DIV = "Div";
    private static final String LINK = "Link";
    /** Empty ones stand for their column or for their row. */
    private static final Set<String> CELLS = Set.of("TD", "TH");

    /** Elements that became part of another, which content that belongs to them must be told. */
    private final IdentityHashMap<COSDictionary, COSDictionary> merged = new IdentityHashMap<>();
    /** The marks of the elements that stay, by that element. */
    private final IdentityHashMap<COSDictionary, Mark> marks = new IdentityHashMap<>();

    /** The elements that others find by a name. */
    private final SortedMap<String, COSDictionary> named = new TreeMap<>();

    private final RepeatedHeads repeatedHeads = new RepeatedHeads();

    RepeatedHeads repeatedHeads() {
        return repeatedHeads;
    }

    SortedMap<String, COSDictionary> named() {
        return named;
    }

    /** What elements that are no more became. */
    IdentityHashMap<COSDictionary, COSDictionary> merged() {
        return merged;
    }

    /** The elements to stand where an element stood: itself, its children or nothing. */
    List<COSDictionary> mend(COSDictionary element, @Nullable Mark outerMark) {
        Mark mark = takeMark(element);
        if (Elements.type(element).equals("THead")) {
            repeatedHeads.takeFrom(element);
        }
        List<COSBase> kids = new ArrayList<>();
        boolean ownsContent = false;
        for (COSBase kid : Elements.kids(element)) {
            if (Elements.isElement(kid)) {
                mend((COSDictionary) kid, mark).forEach(mended -> add(mended, kids));
            } else {
                kids.add(kid);
                ownsContent = true;
            }
        }
        if (kids.isEmpty() && !CELLS.contains(Elements.type(element))) {
            return List.of();
        }
        gatherCaptions(kids);
        String type = type(element, mark, outerMark, kids);
        if (!ownsContent && (type.equals(TRANSPARENT) || (kids.size() == 1 && saysNothing(element, type)))) {
            return kids.stream().map(COSDictionary.class::cast).toList();
        }
        Elements.setType(element, type.equals(TRANSPARENT) ? DIV : type);
        Elements.setKids(element, ordered(type, kids));
        if (mark != null) {
            marks.put(element, mark);
            say(mark, type, element);
        }
        return List.of(element);
    }

    private List<COSBase> ordered(String type, List<COSBase> kids) {
        return switch (type) {
            case "Document" -> ReadingOrder.restored(kids, marks);
            case "L" -> ListItems.of(kids);
            case "LI" -> ReadingOrder.labelled(kids);
            default -> kids;
        };
    }

    private void say(Mark mark, String type, COSDictionary element) {
        if (mark.words() == null || !mark.type().equals(type)) {
            return;
        }
        switch (type) {
            case "Lbl" -> element.setString(COSName.ACTUAL_TEXT, mark.words());
            case "Formula" -> element.setString(COSName.ALT, mark.words());
            case "Note" -> {
                element.setString(COSName.ID, mark.words());
                named.put(mark.words(), element);
            }
            default -> throw new IllegalArgumentException(type + " has nothing to say");
        }
    }

    /** Whether nothing is lost when an element makes way for its only child. */
    private static boolean saysNothing(COSDictionary element, String type) {
        return (type.equals(DIV) || type.equals("Span"))
                && !element.containsKey(COSName.LANG)
                && !element.containsKey(COSName.E);
    }

    /** What {@link StructureMarks} left, or null. No link keeps a description either: its words say where it leads. */
    private static @Nullable Mark takeMark(COSDictionary element) {
        String description = element.getString(COSName.ALT);
        if (description == null) {
            return null;
        }
        Mark mark = Mark.read(description);
        if (mark != null || Elements.type(element).equals(LINK)) {
            element.removeItem(COSName.ALT);
        }
        return mark;
    }

    private static String type(
            COSDictionary element, @Nullable Mark mark, @Nullable Mark outerMark, List<COSBase> kids) {
        if (mark == null) {
            return Elements.type(element);
        }
        if (mark.equals(outerMark)) {
            // The box of words that stand beside blocks, which has the mark of the element that holds both.
            return "P";
        }
        if (mark.type().equals(FIGURE)) {
            return captionPicture(kids) ? TRANSPARENT : DIV;
        }
        return mark.type().equals(JOINT) ? "Span" : mark.type();
    }

    /** Adds an element, or its content to the one before it where both are made of the same. */
    private void add(COSDictionary element, List<COSBase> to) {
        COSDictionary end = to.isEmpty() ? null : part(to.get(to.size() - 1), false);
        COSDictionary begin = part(element, true);
        if (end == null || begin == null || !areOne(end, begin)) {
            to.add(element);
            return;
        }
        List<COSBase> both = new ArrayList<>(Elements.kids(end));
        both.addAll(Elements.kids(begin));
        Elements.setKids(end, both);
        merged.put(begin, end);
        if (begin != element) {
            List<COSBase> rest = Elements.kids(element);
            rest.remove(0);
            Elements.setKids(element, rest);
            to.add(element);
        }
    }

    /** The element itself, or what it begins or ends with when it is a joint; null for what is no element. */
    private @Nullable COSDictionary part(COSBase kid, boolean first) {
        if (!Elements.isElement(kid)) {
            return null;
        }
        COSDictionary element = (COSDictionary) kid;
        Mark mark = marks.get(element);
        if (mark == null || !mark.type().equals(JOINT)) {
            return element;
        }
        List<COSBase> kids = Elements.kids(element);
        return part(kids.get(first ? 0 : kids.size() - 1), first);
    }

    /** An inline element has one structure element for each line that it stands on. */
    private boolean areOne(COSDictionary first, COSDictionary second) {
        String type = Elements.type(first);
        if (!type.equals(Elements.type(second))) {
            return false;
        }
        if (type.equals(LINK)) {
            return LinkTarget.of(first) != null && Objects.equals(LinkTarget.of(first), LinkTarget.of(second));
        }
        Mark mark = marks.get(first);
        return mark != null && mark.equals(marks.get(second));
    }

    /** A caption is laid beside its table: it belongs inside, before all rows. */
    private static void gatherCaptions(List<COSBase> kids) {
        for (int i = 0; i < kids.size(); i++) {
            if (!Elements.is(kids.get(i), "Table")) {
                continue;
            }
            int beside = i + 1 < kids.size() && Elements.is(kids.get(i + 1), CAPTION) ? i + 1 : i - 1;
            if (beside >= 0 && Elements.is(kids.get(beside), CAPTION)) {
                COSDictionary table = (COSDictionary) kids.get(i);
                List<COSBase> inside = new ArrayList<>(Elements.kids(table));
                inside.add(0, kids.remove(beside));
                Elements.setKids(table, inside);
                i = kids.indexOf(table);
            }
        }
    }

    /**
     * Puts a caption into its picture; where there is no picture, it is a paragraph.
     *
     * @return whether there is a picture, which stands for the whole
     */
    private static boolean captionPicture(List<COSBase> kids) {
        COSDictionary picture = null;
        for (COSBase kid : kids) {
            picture = picture == null ? Elements.first("Figure", kid) : picture;
        }
        for (COSBase kid : List.copyOf(kids)) {
            if (!Elements.is(kid, CAPTION)) {
                continue;
            }
            if (picture == null) {
                Elements.setType((COSDictionary) kid, "P");
            } else {
                kids.remove(kid);
                List<COSBase> inside = new ArrayList<>(Elements.kids(picture));
                inside.add(kid);
                Elements.setKids(picture, inside);
            }
        }
        return picture != null;
    }
}
