package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The elements of a structure tree as a file holds them (ISO 32000-1, table 323). */
final class Elements {
    private Elements() {}

    /** Whether it is an element rather than content of one. */
    static boolean isElement(@Nullable COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    static boolean is(COSBase kid, String type) {
        return isElement(kid) && type((COSDictionary) kid).equals(type);
    }

    /** Its structure type; empty for none. */
    static String type(COSDictionary element) {
        String type = element.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    static void setType(COSDictionary element, String type) {
        element.setName(COSName.S, type);
    }

    /** Its children: elements, numbers of marked content, references to content and to annotations. */
    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (COSBase kid : array) {
                list.add(kid instanceof COSObject reference ? reference.getObject() : kid);
            }
        } else if (kids != null) {
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

    /** The first element of a type in a tree, itself included; null when there is none. */
    static @Nullable COSDictionary first(String type, COSBase tree) {
        if (!isElement(tree)) {
            return null;
        }
        COSDictionary element = (COSDictionary) tree;
        if (type(element).equals(type)) {
            return element;
        }
        for (COSBase kid : kids(element)) {
            COSDictionary found = first(type, kid);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
