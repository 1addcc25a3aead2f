package org.lumieres.guide.pdf.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The heads that tables repeat on the pages that they go on to: each is content of its page, but only the first is read
 * (ISO 32000-1, 14.8.2.2). To be used once.
 */
final class RepeatedHeads {
    /** How PDFBox writes that content begins which belongs to the structure. */
    private static final Pattern BEGINNING = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");

    private static final String ARTIFACT = "/Artifact <</Type /Pagination>> BDC";

    /** The numbers of what is no longer read, by page. */
    private final IdentityHashMap<COSDictionary, BitSet> unread = new IdentityHashMap<>();

    /** Takes the repetitions out of a {@code THead}. */
    void takeFrom(COSDictionary head) {
        List<COSDictionary> pages = new ArrayList<>();
        pages(head, pages);
        if (pages.isEmpty()) {
            return;
        }
        Set<COSDictionary> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        int once = count(pages.get(0), pages);
        for (COSDictionary page : pages) {
            // A head that is cut at the end of a page goes on, and does not begin again.
            if (page != pages.get(0) && count(page, pages) == once) {
                repeated.add(page);
            }
        }
        if (!repeated.isEmpty()) {
            take(head, repeated);
        }
    }

    private static int count(COSDictionary page, List<COSDictionary> pages) {
        int count = 0;
        for (COSDictionary other : pages) {
            count += other == page ? 1 : 0;
        }
        return count;
    }

    /** The page of each piece of content, in reading order. */
    private static void pages(COSDictionary element, List<COSDictionary> into) {
        for (COSBase kid : Elements.kids(element)) {
            if (Elements.isElement(kid)) {
                pages((COSDictionary) kid, into);
            } else {
                COSDictionary page = page(kid, element);
                if (page != null) {
                    into.add(page);
                }
            }
        }
    }

    private void take(COSDictionary element, Set<COSDictionary> from) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : Elements.kids(element)) {
            COSDictionary page = page(kid, element);
            if (Elements.isElement(kid)) {
                take((COSDictionary) kid, from);
                kept.add(kid);
            } else if (page == null || !from.contains(page)) {
                kept.add(kid);
            } else {
                unread.computeIfAbsent(page, first -> new BitSet()).set(number(kid));
            }
        }
        Elements.setKids(element, kept);
    }

    /** The page of a piece of content; null for what is none. */
    private static @Nullable COSDictionary page(COSBase kid, COSDictionary element) {
        if (kid instanceof COSInteger) {
            return element.getCOSDictionary(COSName.PG);
        }
        boolean marked = kid instanceof COSDictionary content && content.containsKey(COSName.MCID);
        return marked ? ((COSDictionary) kid).getCOSDictionary(COSName.PG) : null;
    }

    private static int number(COSBase kid) {
        return kid instanceof COSInteger number ? number.intValue() : ((COSDictionary) kid).getInt(COSName.MCID);
    }

    /** Makes artifacts of what was taken. */
    void writeTo(PDDocument document, COSArray parentTree) throws IOException {
        if (unread.isEmpty()) {
            return;
        }
        for (PDPage page : document.getPages()) {
            BitSet numbers = unread.get(page.getCOSObject());
            if (numbers != null) {
                write(document, page, numbers);
                forget(parentTree, page.getStructParents(), numbers);
            }
        }
    }

    private static void write(PDDocument document, PDPage page, BitSet numbers) throws IOException {
        String content;
        try (InputStream in = page.getContents()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String written = BEGINNING
                .matcher(content)
                .replaceAll(begin -> numbers.get(Integer.parseInt(begin.group(1))) ? ARTIFACT : begin.group());
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static void forget(COSArray parentTree, int key, BitSet numbers) {
        for (int i = 0; i < parentTree.size(); i += 2) {
            if (parentTree.getInt(i) == key && parentTree.getObject(i + 1) instanceof COSArray content) {
                numbers.stream().forEach(number -> content.set(number, COSNull.NULL));
            }
        }
    }
}
