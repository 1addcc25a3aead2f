package org.lumieres.guide.render.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.xml.sax.SAXException;

/** A book, taken apart as a reading system does. */
public final class OpenedBook {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private OpenedBook(byte[] book) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** Writes a book and opens it. */
    public static OpenedBook of(Guide guide, GuideRenderer renderer) {
        try {
            return new OpenedBook(bytes(guide, renderer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The book as it is given to readers. */
    public static byte[] bytes(Guide guide, GuideRenderer renderer) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(guide, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files, in the order of the container. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** A file, by its path beside the package. */
    public byte[] file(String path) {
        return Objects.requireNonNull(files.get("EPUB/" + path), path);
    }

    /** A file that is text. */
    public String text(String path) {
        return new String(file(path), UTF_8);
    }

    /** A file of markup. */
    public Document document(String path) {
        return Jsoup.parse(text(path), "", Parser.xmlParser());
    }

    /** What tells of the others. */
    public Document packageDocument() {
        return document("package.opf");
    }

    /** The paths of the documents in reading order. */
    public List<String> spine() {
        Document opf = packageDocument();
        return opf.select("itemref").stream()
                .map(item -> Objects.requireNonNull(opf.getElementById(item.attr("idref")))
                        .attr("href"))
                .toList();
    }

    /** What holds of every book, whatever is in it. */
    public void assertLaws() {
        assertThat(names()).startsWith("mimetype", "META-INF/container.xml").doesNotHaveDuplicates();
        names().stream()
                .filter(name -> name.matches(".*\\.(?:xhtml|opf|xml)"))
                .forEach(name -> assertWellFormed(name, files.get(name)));
        assertThat(packageDocument().select("manifest > item").eachAttr("href"))
                .map(path -> "EPUB/" + path)
                .containsExactlyInAnyOrderElementsOf(names().subList(3, names().size()));
        for (String path : spine()) {
            Document document = document(path);
            assertThat(document.select("img")).as(path).allMatch(picture -> picture.hasAttr("alt"));
            assertThat(document.select("h1, h2, h3, h4, h5, h6"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(
                            heading -> heading.normalName().equals("h1") == heading.equals(document.selectFirst("h1")));
            assertThat(document.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            document.select("a[href]").forEach(link -> assertLeads(path, link));
        }
    }

    private static void assertWellFormed(String name, byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            assertThat(parser.parse(new ByteArrayInputStream(file)).getDocumentElement())
                    .isNotNull();
        } catch (SAXException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertLeads(String path, Element link) {
        URI address = URI.create(link.attr("href"));
        if (address.getScheme() == null) {
            String to = address.getPath().isEmpty() ? path : address.getPath();
            assertThat(names()).as(path + ": " + link).contains("EPUB/" + to);
            if (address.getFragment() != null) {
                assertThat(document(to).getElementById(address.getFragment()))
                        .as(path + ": " + link)
                        .isNotNull();
            }
        }
    }
}
