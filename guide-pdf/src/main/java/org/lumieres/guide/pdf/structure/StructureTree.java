package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Mends the structure tree that openhtmltopdf makes: the types that {@link StructureMarks} asked for, captions inside
 * what they belong to, one element for what is one, none without content.
 */
public final class StructureTree {
    private StructureTree() {}

    /** Mends the tree of a document in place. */
    public static void mend(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        COSDictionary tree = root.getCOSObject();
        Mending mending = new Mending();
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : Elements.kids(tree)) {
            kids.addAll(mending.mend((COSDictionary) kid, null));
        }
        Elements.setKids(tree, kids);
        // It maps types of which there are none.
        tree.removeItem(COSName.ROLE_MAP);
        follow(tree.getDictionaryObject(COSName.PARENT_TREE), mending.merged());
    }

    /** Content finds its element through the parent tree (ISO 32000-1, 14.7.4.4). */
    private static void follow(@Nullable COSBase parentTree, IdentityHashMap<COSDictionary, COSDictionary> merged) {
        if (!(parentTree instanceof COSDictionary dictionary)
                || !(dictionary.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers)) {
            return;
        }
        for (int i = 1; i < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSArray page) {
                for (int j = 0; j < page.size(); j++) {
                    follow(page, j, merged);
                }
            } else {
                follow(numbers, i, merged);
            }
        }
    }

    private static void follow(COSArray array, int at, IdentityHashMap<COSDictionary, COSDictionary> merged) {
        COSDictionary kept = array.getObject(at) instanceof COSDictionary element ? merged.get(element) : null;
        while (kept != null) {
            array.set(at, kept);
            kept = merged.get(kept);
        }
    }
}
