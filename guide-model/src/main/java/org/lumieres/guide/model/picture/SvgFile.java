package org.lumieres.guide.model.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** An SVG file, parsed without any entity or file of its document type and written without what could run or ask. */
final class SvgFile implements PictureFile.Container {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** What opens a drawing calls itself for each element in another: this many, and no reader comes to the end. */
    private static final int DEEPEST = 256;

    private final byte[] cleaned;
    private final int width;
    private final int height;

    private SvgFile(byte[] cleaned, int width, int height) {
        this.cleaned = cleaned;
        this.width = width;
        this.height = height;
    }

    @Override
    public byte[] cleaned() {
        return cleaned;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    static SvgFile read(byte[] file) throws UnreadablePictureException {
        try {
            return parse(file);
        } catch (XMLStreamException malformed) {
            throw new UnreadablePictureException(Reason.DAMAGED, malformed);
        }
    }

    private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
        // The one of the Java runtime, whatever else an application brings: only it is known to obey these.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Depth is counted here; the runtime's own limit, and what it says, is another in each.
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    private static SvgFile parse(byte[] file) throws XMLStreamException, UnreadablePictureException {
        XMLStreamReader in = reader(file);
        SvgCleaner out = new SvgCleaner();
        SvgUses uses = new SvgUses();
        SvgSize size = null;
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnreadablePictureException(Reason.TOO_INTRICATE);
                    }
                    if (size == null) {
                        size = SvgSize.of(root(in));
                    }
                    uses.start(in);
                    out.start(in);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    uses.end();
                    out.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    out.text(in.getText());
                case XMLStreamConstants.DTD -> {
                    if (definesEntities(file, in.getLocation().getCharacterOffset())) {
                        throw new UnreadablePictureException(Reason.ENTITIES);
                    }
                    out.drop();
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadablePictureException(Reason.ENTITIES);
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> out.drop();
                default -> {}
            }
        }
        if (size == null || uses.areTooMany()) {
            throw new UnreadablePictureException(size == null ? Reason.NOT_A_PICTURE : Reason.TOO_INTRICATE);
        }
        return new SvgFile(out.hasDropped() ? out.bytes() : file.clone(), size.width(), size.height());
    }

    private static XMLStreamReader root(XMLStreamReader in) throws UnreadablePictureException {
        String namespace = in.getNamespaceURI();
        if (!in.getLocalName().equals("svg") || (namespace != null && !namespace.equals(NAMESPACE))) {
            throw new UnreadablePictureException(Reason.NOT_A_PICTURE);
        }
        return in;
    }

    /**
     * A reference to one would not be known to the parser, which skips what defines it; but it is better to say why.
     */
    private static boolean definesEntities(byte[] file, int end) {
        int length = end > 0 && end < file.length ? end : file.length;
        return new String(file, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!ENTITY");
    }
}
