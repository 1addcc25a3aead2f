package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, an element a line. Text that XML cannot hold becomes U+FFFD. Used by one thread. */
final class XmlText {
    private static final String REPLACEMENT = "\uFFFD";

    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes the content of a document. */
    @FunctionalInterface
    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** Writes a whole document; leaves the writer open. */
    static void write(Writer out, Content content) throws IOException {
        try {
            // The JDK's own, whatever else the application has brought.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    XmlText open(String name) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        depth++;
        return this;
    }

    XmlText openLeaf(String name) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        return this;
    }

    XmlText with(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, legal(value));
        return this;
    }

    XmlText with(String attribute, int value) throws XMLStreamException {
        return with(attribute, Integer.toString(value));
    }

    /** Closes an element that holds elements. */
    void close() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    /** Closes an element that holds this text. */
    void close(String text) throws XMLStreamException {
        depth--;
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with U+FFFD in the place of what is no Char of XML 1.0 §2.2. */
    static String legal(String text) {
        if (text.codePoints().allMatch(XmlText::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isLegal(c)) {
                legal.appendCodePoint(c);
            } else {
                legal.append(REPLACEMENT);
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
