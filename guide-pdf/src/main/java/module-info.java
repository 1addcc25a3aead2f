/** Writes a guide as a tagged PDF. A module of its own because what sets its pages is heavy. */
@SuppressWarnings("requires-automatic") // The libraries behind it name their modules by the names of their files.
module org.lumieres.guide.pdf {
    requires java.desktop;
    requires java.xml;
    // What the libraries need that have no module descriptor, and so cannot say it themselves.
    requires jdk.unsupported;
    requires jdk.xml.dom;
    requires org.apache.commons.logging;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.svg.support;
    requires org.apache.xmlgraphics.batik.bridge;
    requires org.apache.xmlgraphics.batik.gvt;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires transitive org.lumieres.guide.render;

    exports org.lumieres.guide.pdf;
}
