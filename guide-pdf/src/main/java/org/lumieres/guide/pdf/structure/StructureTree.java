package org.lumieres.guide.pdf.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Mends the structure tree that openhtmltopdf makes: the types that {@link StructureMarks} asked for, captions inside
 * what they belong to, one element for what is one, none without content.
 */
public final class StructureTree {
    private StructureTree() {}

    /** Mends the tree of a document in place. */
    public static void mend(PDDocument document) throws IOException {
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
        name(mending.named(), tree);
        if (tree.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary parents
                && parents.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            follow(numbers, mending.merged());
            mending.repeatedHeads().writeTo(document, numbers);
        }
    }

    /** Elements with an identifier are found through a name tree (ISO 32000-1, table 322). */
    private static void name(SortedMap<String, COSDictionary> named, COSDictionary tree) {
        if (named.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        named.forEach((name, element) -> {
            names.add(new COSString(name));
            names.add(element);
        });
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.NAMES, names);
        tree.setItem(COSName.ID_TREE, root);
    }

    /** Content finds its element through the parent tree (ISO 32000-1, 14.7.4.4). */
    private static void follow(COSArray numbers, IdentityHashMap<COSDictionary, COSDictionary> merged) {
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
