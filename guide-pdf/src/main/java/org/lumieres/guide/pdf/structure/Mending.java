package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Mends one structure tree from its leaves up (ISO 32000-1, 14.7.2 and 14.8.4). */
final class Mending {
    /** Marks an element that stands for its children. */
    static final String TRANSPARENT = "transparent";
    /** Marks what holds a picture or something like it, and its caption. */
    static final String FIGURE = "figure";

    private static final String DIV = "Div";
    private static final String CAPTION = "Caption";

    private Mending() {}

    /** The elements to stand where an element stood: itself, its children or nothing. */
    static List<COSDictionary> mend(COSDictionary element) {
        String mark = takeMark(element);
        List<COSBase> kids = new ArrayList<>();
        boolean ownsContent = false;
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                kids.addAll(mend((COSDictionary) kid));
            } else {
                kids.add(kid);
                ownsContent = true;
            }
        }
        if (kids.isEmpty() && !isCell(type(element))) {
            return List.of();
        }
        gatherCaptions(kids);
        if (FIGURE.equals(mark)) {
            mark = figure(kids) ? TRANSPARENT : DIV;
        }
        if (TRANSPARENT.equals(mark) && !ownsContent) {
            return kids.stream().map(COSDictionary.class::cast).toList();
        }
        setType(element, mark == null || TRANSPARENT.equals(mark) ? type(element) : mark);
        if (type(element).equals("L")) {
            kids = items(kids);
        }
        setKids(element, kids);
        return List.of(element);
    }

    /** What {@link StructureMarks} left, or null. No link keeps a description either: its words say where it leads. */
    private static @Nullable String takeMark(COSDictionary element) {
        String description = element.getString(COSName.ALT);
        if (description == null) {
            return null;
        }
        boolean marked = description.startsWith(StructureMarks.MARK);
        if (marked || type(element).equals("Link")) {
            element.removeItem(COSName.ALT);
        }
        return marked ? description.substring(StructureMarks.MARK.length()) : null;
    }

    /** A caption is laid beside its table: it belongs inside, before all rows. */
    private static void gatherCaptions(List<COSBase> kids) {
        for (int i = 0; i < kids.size(); i++) {
            if (!isElement(kids.get(i)) || !type((COSDictionary) kids.get(i)).equals("Table")) {
                continue;
            }
            COSDictionary table = (COSDictionary) kids.get(i);
            for (int beside : new int[] {i + 1, i - 1}) {
                if (beside >= 0 && beside < kids.size() && isCaption(kids.get(beside))) {
                    List<COSBase> inside = new ArrayList<>(kids(table));
                    inside.add(0, kids.remove(beside));
                    setKids(table, inside);
                    i -= beside < i ? 1 : 0;
                    break;
                }
            }
        }
    }

    /** Puts a caption into its picture; where there is no picture, it is a paragraph. */
    private static boolean figure(List<COSBase> kids) {
        COSDictionary picture = null;
        for (COSBase kid : kids) {
            if (isElement(kid)) {
                picture = picture == null ? picture((COSDictionary) kid) : picture;
            }
        }
        boolean whole = true;
        for (COSBase kid : List.copyOf(kids)) {
            if (!isElement(kid)) {
                whole = false;
            } else if (isCaption(kid)) {
                if (picture == null) {
                    setType((COSDictionary) kid, "P");
                } else {
                    kids.remove(kid);
                    List<COSBase> inside = new ArrayList<>(kids(picture));
                    inside.add(kid);
                    setKids(picture, inside);
                }
            }
        }
        return picture != null && whole;
    }

    private static @Nullable COSDictionary picture(COSDictionary element) {
        if (type(element).equals("Figure")) {
            return element;
        }
        for (COSBase kid : kids(element)) {
            COSDictionary found = isElement(kid) ? picture((COSDictionary) kid) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The children of a list: each label that stands there by itself begins an item. */
    private static List<COSBase> items(List<COSBase> kids) {
        List<COSBase> items = new ArrayList<>();
        List<COSBase> open = new ArrayList<>();
        COSDictionary item = null;
        for (COSBase kid : kids) {
            String type = isElement(kid) ? type((COSDictionary) kid) : "";
            boolean label = type.equals("Lbl");
            if (!label && !type.equals("LBody")) {
                items.add(kid);
                item = null;
                continue;
            }
            if (item == null || (label && open.stream().anyMatch(Mending::isBody))) {
                item = new COSDictionary();
                item.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
                setType(item, "LI");
                items.add(item);
                open = new ArrayList<>();
            }
            open.add(kid);
            setKids(item, open);
        }
        return items;
    }

    private static boolean isBody(COSBase kid) {
        return type((COSDictionary) kid).equals("LBody");
    }

    private static boolean isCaption(COSBase kid) {
        return isElement(kid) && type((COSDictionary) kid).equals(CAPTION);
    }

    private static boolean isCell(String type) {
        return type.equals("TD") || type.equals("TH");
    }

    static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    static String type(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    private static void setType(COSDictionary element, String type) {
        element.setName(COSName.S, type);
    }

    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids == null) {
            return List.of();
        }
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (COSBase kid : array) {
                list.add(kid instanceof COSObject reference ? reference.getObject() : kid);
            }
        } else {
            list.add(kids);
        }
        return list;
    }

    static void setKids(COSDictionary element, List<COSBase> kids) {
        COSArray array = new COSArray();
        for (COSBase kid : kids) {
            array.add(kid);
            if (isElement(kid)) {
                ((COSDictionary) kid).setItem(COSName.P, element);
            }
        }
        element.setItem(COSName.K, array);
    }
}
