package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the markup of the book, which the library wrote itself. */
final class Markup {
    private static final DocumentBuilderFactory PARSERS = parsers();

    private Markup() {}

    private static DocumentBuilderFactory parsers() {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setExpandEntityReferences(false);
        // The loader says how deep a guide may be; some runtimes would say less.
        parsers.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
        return parsers;
    }

    static Document parse(String xhtml) {
        try {
            return parser().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalStateException("the markup of the book is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A factory is not thread-safe. */
    private static synchronized DocumentBuilder parser() {
        try {
            return PARSERS.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has a parser of XML", e);
        }
    }
}
