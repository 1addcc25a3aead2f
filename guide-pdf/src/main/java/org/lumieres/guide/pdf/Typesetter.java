package org.lumieres.guide.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Sets the markup of a book in pages. Whatever the markup or a style sheet names, only the pictures of the book and the
 * files of its style are loaded. To be used by one thread, and closed.
 */
final class Typesetter implements AutoCloseable {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PdfBoxRenderer renderer;

    Typesetter(Document document, PrintPictures pictures, StyleFiles styleFiles) {
        Locale locale = Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useUnicodeLineBreaker(new LineBreaker(locale));
        builder.useSVGDrawer(new Drawings());
        builder.useUriResolver((base, address) -> isOurs(address) ? address : StyleFiles.address(address));
        builder.useProtocolsStreamImplementation(
                address -> new FileStream(pictures.bytes(address)), PrintPictures.SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> isOurs(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> new FileStream(styleFiles.bytes(address)), StyleFiles.SCHEME);
        Typeface.ALL.forEach(face -> face.giveTo(builder));
        builder.toStream(new ByteArrayOutputStream());
        this.renderer = builder.buildPdfRenderer();
    }

    private static boolean isOurs(String address) {
        return address.startsWith(PrintPictures.SCHEME + ":") || address.startsWith(StyleFiles.SCHEME + ":");
    }

    /** The pages, to be closed by the caller. */
    PDDocument set() throws IOException {
        renderer.layout();
        JoiningSpaces.restore(renderer.getRootBox());
        PDDocument pdf = renderer.createPDFKeepOpen();
        CutFrames.mend(renderer, pdf);
        return pdf;
    }

    @Override
    public void close() {
        renderer.close();
    }

    /** A file as the renderer asks for it; empty for an address of none. */
    private static final class FileStream implements FSStream {
        private final byte[] bytes;

        private FileStream(byte @Nullable [] bytes) {
            this.bytes = bytes == null ? new byte[0] : bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
