package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Brings what openhtmltopdf tags where it draws it, after all else, back to where it stands in the text: boxes that a
 * style sheet places by themselves, and those of lists to tick.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    /** The children of the document, of which those that come late belong to an earlier one. */
    static List<COSBase> restored(List<COSBase> kids, IdentityHashMap<COSDictionary, Mark> marks) {
        List<COSBase> restored = new ArrayList<>();
        int last = 0;
        for (COSBase kid : kids) {
            Mark mark = mark(kid, marks);
            COSDictionary owner = mark == null || mark.number() > last ? null : owner(mark, restored, marks);
            if (owner == null) {
                restored.add(kid);
                last = mark == null ? last : mark.number();
            } else {
                List<COSBase> inside = new ArrayList<>(Elements.kids(owner));
                inside.add(kid);
                Elements.setKids(owner, inside);
            }
        }
        return restored;
    }

    private static @Nullable Mark mark(COSBase kid, IdentityHashMap<COSDictionary, Mark> marks) {
        return kid instanceof COSDictionary element ? marks.get(element) : null;
    }

    /** The last of the elements that begin before a mark. */
    private static @Nullable COSDictionary owner(
            Mark late, List<COSBase> kids, IdentityHashMap<COSDictionary, Mark> marks) {
        COSDictionary owner = null;
        for (COSBase kid : kids) {
            Mark mark = mark(kid, marks);
            if (mark != null && mark.number() < late.number()) {
                owner = (COSDictionary) kid;
            }
        }
        return owner;
    }

    /** The children of a list item, with the label that its words begin with before them. */
    static List<COSBase> labelled(List<COSBase> kids) {
        if (kids.size() != 1 || !Elements.is(kids.get(0), "LBody")) {
            return kids;
        }
        COSDictionary body = (COSDictionary) kids.get(0);
        COSDictionary label = takeLabel(body);
        return label == null ? kids : Elements.kids(body).isEmpty() ? List.of(label) : List.of(label, body);
    }

    private static @Nullable COSDictionary takeLabel(COSDictionary from) {
        List<COSBase> kids = new ArrayList<>(Elements.kids(from));
        if (kids.isEmpty() || !Elements.isElement(kids.get(0))) {
            return null;
        }
        COSDictionary first = (COSDictionary) kids.get(0);
        COSDictionary label = Elements.type(first).equals("Lbl") ? first : takeLabel(first);
        if (label == first || (label != null && Elements.kids(first).isEmpty())) {
            kids.remove(0);
            Elements.setKids(from, kids);
        }
        return label;
    }
}
