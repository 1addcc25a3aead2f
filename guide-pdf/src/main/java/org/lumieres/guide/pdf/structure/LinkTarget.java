package org.lumieres.guide.pdf.structure;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, and in what words, so that the parts of one link can be told from two links.
 *
 * @param words the words of the whole link
 * @param place an address, or a page and a height on it
 */
record LinkTarget(String words, String place) {

    /** Where a link element leads; null when it holds no annotation that leads anywhere. */
    static @Nullable LinkTarget of(COSDictionary link) {
        for (COSBase kid : Elements.kids(link)) {
            if (kid instanceof COSDictionary reference
                    && reference.getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
                String place = place(annotation);
                String words = annotation.getString(COSName.CONTENTS);
                return place == null ? null : new LinkTarget(words == null ? "" : words, place);
            }
        }
        return null;
    }

    private static @Nullable String place(COSDictionary annotation) {
        if (annotation.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
            String uri = action.getString(COSName.URI);
            return uri == null ? place(action.getDictionaryObject(COSName.D)) : uri;
        }
        return place(annotation.getDictionaryObject(COSName.DEST));
    }

    private static @Nullable String place(@Nullable COSBase destination) {
        if (!(destination instanceof COSArray array) || array.size() == 0) {
            return null;
        }
        StringBuilder place = new StringBuilder();
        place.append(System.identityHashCode(array.getObject(0)));
        for (int i = 1; i < array.size(); i++) {
            place.append(' ').append(array.getObject(i) instanceof COSNumber number ? number.floatValue() : "-");
        }
        return place.toString();
    }
}
