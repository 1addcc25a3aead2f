package org.lumieres.guide.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Says which colours the numbers of a PDF mean: sRGB (ISO 19005-2, 6.2.3). The profile goes into the file as it is;
 * PDFBox would pass it through the colour management of the JDK, each of which writes it otherwise.
 */
final class OutputIntent {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = Resources.bytes("srgb.icc");
    private static final int CHANNELS = 3;

    private OutputIntent() {}

    static void addTo(PDDocument document) throws IOException {
        PDStream profile = new PDStream(document, new ByteArrayInputStream(PROFILE), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, CHANNELS);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent described = new PDOutputIntent(intent);
        described.setOutputConditionIdentifier(SRGB);
        described.setInfo(SRGB);
        described.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(described);
    }
}
