package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Mends the structure tree that openhtmltopdf makes: the types that {@link StructureMarks} asked for, captions inside
 * what they belong to, no element without content.
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
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : Mending.kids(tree)) {
            kids.addAll(Mending.mend((COSDictionary) kid));
        }
        Mending.setKids(tree, kids);
        // It maps types of which there are none.
        tree.removeItem(COSName.ROLE_MAP);
    }
}
