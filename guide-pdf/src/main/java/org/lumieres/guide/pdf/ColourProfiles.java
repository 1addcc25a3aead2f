package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes out of the colour profiles of pictures what the JDK put there: reading one, it writes into its header the
 * system that it was built for, another one in each JDK (ICC.1:2022, 7.2.10).
 */
final class ColourProfiles {
    private static final int PLATFORM = 40;
    private static final int PLATFORM_END = 44;
    private static final int HEADER = 128;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ColourProfiles() {}

    /** Settles all profiles of a document in place. */
    static void settle(PDDocument document) throws IOException {
        ColourProfiles profiles = new ColourProfiles();
        for (PDPage page : document.getPages()) {
            profiles.resources(page.getCOSObject().getDictionaryObject(COSName.RESOURCES));
        }
    }

    private void resources(COSBase resources) throws IOException {
        if (!(resources instanceof COSDictionary dictionary)
                || !(dictionary.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects)) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream object && seen.add(object)) {
                resources(object.getDictionaryObject(COSName.RESOURCES));
                if (object.getDictionaryObject(COSName.COLORSPACE) instanceof COSArray space
                        && COSName.ICCBASED.equals(space.getObject(0))
                        && space.getObject(1) instanceof COSStream profile
                        && seen.add(profile)) {
                    settle(profile);
                }
            }
        }
    }

    private static void settle(COSStream profile) throws IOException {
        byte[] bytes;
        try (InputStream in = profile.createInputStream()) {
            bytes = in.readAllBytes();
        }
        if (bytes.length < HEADER) {
            return;
        }
        Arrays.fill(bytes, PLATFORM, PLATFORM_END, (byte) 0);
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
