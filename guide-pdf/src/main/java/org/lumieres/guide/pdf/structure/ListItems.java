package org.lumieres.guide.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Makes items of the labels and bodies that stand in a list by themselves, as HTML lets terms and definitions do. */
final class ListItems {
    private final List<COSBase> items = new ArrayList<>();
    private final List<COSBase> open = new ArrayList<>();
    private boolean hasBody;

    private ListItems() {}

    /** The children of a list, all of which are items; each label begins one. */
    static List<COSBase> of(List<COSBase> kids) {
        ListItems items = new ListItems();
        kids.forEach(items::add);
        items.close();
        return items.items;
    }

    private void add(COSBase kid) {
        boolean label = Elements.is(kid, "Lbl");
        boolean body = Elements.is(kid, "LBody");
        if (!body && (!label || hasBody)) {
            close();
        }
        if (label || body) {
            open.add(kid);
            hasBody |= body;
        } else {
            items.add(kid);
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            COSDictionary item = new COSDictionary();
            item.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            Elements.setType(item, "LI");
            Elements.setKids(item, List.copyOf(open));
            items.add(item);
        }
        open.clear();
        hasBody = false;
    }
}
