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
 * Sets the markup of a book in pages. Whatever the markup or a style sheet names, only the pictures of the book are
 * loaded. To be used by one thread, and closed.
 */
final class Typesetter implements AutoCloseable {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PdfBoxRenderer renderer;

    Typesetter(Document document, PrintPictures pictures) {
        Locale locale = Locale.forLanguageTag(document.getDocumentElement().getAttribute("lang"));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useUnicodeLineBreaker(new LineBreaker(locale));
        builder.useSVGDrawer(new Drawings());
        builder.useUriResolver((base, address) -> address.startsWith(PrintPictures.SCHEME + ":") ? address : null);
        builder.useProtocolsStreamImplementation(
                address -> new PictureStream(pictures.bytes(address)), PrintPictures.SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PrintPictures.SCHEME + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Typeface.ALL.forEach(face -> face.giveTo(builder));
        builder.toStream(new ByteArrayOutputStream());
        this.renderer = builder.buildPdfRenderer();
    }

    /** The pages, to be closed by the caller. */
    PDDocument set() throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    @Override
    public void close() {
        renderer.close();
    }

    /** A picture as the renderer asks for it; empty for an address of none. */
    private static final class PictureStream implements FSStream {
        private final byte[] bytes;

        private PictureStream(byte @Nullable [] bytes) {
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
