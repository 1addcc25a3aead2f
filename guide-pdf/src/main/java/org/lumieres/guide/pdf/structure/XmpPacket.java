package org.lumieres.guide.pdf.structure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Medium;

/**
 * The metadata of a PDF as an XMP packet (ISO 16684-1): Dublin Core, rights, and which standards the file conforms to,
 * with the description of the schema of PDF/UA that PDF/A asks for (ISO 19005-2, 6.6.2.3).
 */
final class XmpPacket {
    private static final Map<String, String> NAMESPACES = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "pdf", "http://ns.adobe.com/pdf/1.3/",
            "xmp", "http://ns.adobe.com/xap/1.0/",
            "xmpRights", "http://ns.adobe.com/xap/1.0/rights/",
            "pdfaid", "http://www.aiim.org/pdfa/ns/id/",
            "pdfuaid", "http://www.aiim.org/pdfua/ns/id/",
            "pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/",
            "pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#",
            "pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");

    private final DocumentInformation information;
    private final Guide guide;
    private final HtmlWriter xml = new HtmlWriter(Medium.PAPER);

    XmpPacket(DocumentInformation information) {
        this.information = information;
        this.guide = information.guide();
    }

    byte[] bytes() {
        xml.raw(
                "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xml.raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"");
        NAMESPACES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(space -> xml.attribute("xmlns:" + space.getKey(), space.getValue()));
        xml.raw(">\n");
        simple("pdfaid:part", "2");
        simple("pdfaid:conformance", "A");
        simple("pdfuaid:part", "1");
        core();
        rights(guide.licence());
        simple("pdf:Producer", DocumentInformation.PROGRAM);
        simple("xmp:CreatorTool", DocumentInformation.PROGRAM);
        if (!guide.keywords().isEmpty()) {
            simple("pdf:Keywords", String.join(", ", guide.keywords()));
        }
        if (information.changed() != null) {
            simple("xmp:CreateDate", information.changed() + "T00:00:00Z");
            simple("xmp:ModifyDate", information.changed() + "T00:00:00Z");
        }
        describePdfUa();
        xml.raw("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xml.takeFrom(0).getBytes(StandardCharsets.UTF_8);
    }

    private void core() {
        simple("dc:format", "application/pdf");
        alternatives("dc:title", guide.title());
        alternatives("dc:description", guide.summary().isBlank() ? null : guide.summary());
        list("dc:creator", "Seq", information.authors());
        list(
                "dc:publisher",
                "Bag",
                guide.publisher() == null
                        ? List.of()
                        : List.of(guide.publisher().name()));
        list("dc:language", "Bag", List.of(guide.language()));
        list("dc:subject", "Bag", guide.keywords());
        if (information.changed() != null) {
            list("dc:date", "Seq", List.of(information.changed().toString()));
        }
        if (!guide.identifiers().isEmpty()) {
            simple("dc:identifier", guide.identifiers().get(0).value());
        }
    }

    private void rights(@Nullable Licence licence) {
        if (licence == null) {
            return;
        }
        String name = licence.name() == null ? licence.id() : licence.name();
        alternatives("dc:rights", licence.holder() == null ? name : name + " – " + licence.holder());
        simple("xmpRights:Marked", "True");
        alternatives("xmpRights:UsageTerms", name);
        if (licence.url() != null) {
            simple("xmpRights:WebStatement", licence.url());
        }
    }

    private void describePdfUa() {
        xml.raw("<pdfaExtension:schemas>\n<rdf:Bag>\n<rdf:li rdf:parseType=\"Resource\">\n");
        simple("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
        simple("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        simple("pdfaSchema:prefix", "pdfuaid");
        xml.raw("<pdfaSchema:property>\n<rdf:Seq>\n<rdf:li rdf:parseType=\"Resource\">\n");
        simple("pdfaProperty:name", "part");
        simple("pdfaProperty:valueType", "Integer");
        simple("pdfaProperty:category", "internal");
        simple("pdfaProperty:description", "The part of ISO 14289 that the file conforms to");
        xml.raw("</rdf:li>\n</rdf:Seq>\n</pdfaSchema:property>\n</rdf:li>\n</rdf:Bag>\n</pdfaExtension:schemas>\n");
    }

    private void simple(String name, String value) {
        xml.raw("<").raw(name).raw(">").text(value).raw("</").raw(name).raw(">\n");
    }

    private void alternatives(String name, @Nullable String value) {
        if (value != null) {
            xml.raw("<")
                    .raw(name)
                    .raw("><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .text(value);
            xml.raw("</rdf:li></rdf:Alt></").raw(name).raw(">\n");
        }
    }

    private void list(String name, String kind, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        xml.raw("<").raw(name).raw("><rdf:").raw(kind).raw(">");
        values.forEach(value -> xml.raw("<rdf:li>").text(value).raw("</rdf:li>"));
        xml.raw("</rdf:").raw(kind).raw("></").raw(name).raw(">\n");
    }
}
