package org.lumieres.guide.render.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the files of a book into one (EPUB 3.3, section 4, Open Container Format). The same files give the same bytes:
 * the times in the file are always one and of no time zone, the order is that of the calls.
 */
final class OcfWriter {
    private static final String FOLDER = "EPUB/";
    private static final String PACKAGE = FOLDER + "package.opf";

    /** Not the first that a zip file can tell: Java writes that one with the machine's time zone beside it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    OcfWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    /** Begins with what says that the file is a book, for programs that look at its first bytes. */
    void begin(String packageDocument) throws IOException {
        store("mimetype", "application/epub+zip".getBytes(UTF_8));
        deflate(
                "META-INF/container.xml",
                (DocumentWriter.DECLARATION
                                + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
                                + "<rootfiles>\n<rootfile full-path=\"" + PACKAGE
                                + "\" media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n")
                        .getBytes(UTF_8));
        deflate(PACKAGE, packageDocument.getBytes(UTF_8));
    }

    void add(Item item) throws IOException {
        boolean text = item.mediaType().startsWith("text/") || item.mediaType().endsWith("+xml");
        if (text) {
            deflate(FOLDER + item.path(), item.content());
        } else {
            // Compressed by its own format already.
            store(FOLDER + item.path(), item.content());
        }
    }

    void end() throws IOException {
        zip.finish();
    }

    private void deflate(String path, byte[] content) throws IOException {
        write(entry(path), content);
    }

    private void store(String path, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        write(entry, content);
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }

    private void write(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
