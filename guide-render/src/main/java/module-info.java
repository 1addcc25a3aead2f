/** Writes a guide in the formats it is published in. */
// The modules that it opens a package to are built after it, and the reader of WebP is named by its manifest alone.
@SuppressWarnings({"module", "requires-automatic"})
module org.lumieres.guide.render {
    requires transitive org.lumieres.guide.model;
    requires com.samskivert.jmustache;
    requires com.twelvemonkeys.imageio.webp;
    requires java.desktop;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.lumieres.guide.render;
    exports org.lumieres.guide.render.columns to
            org.lumieres.guide.cli,
            org.lumieres.guide.report;
    exports org.lumieres.guide.render.epub;
    exports org.lumieres.guide.render.fragment to
            org.lumieres.guide.pdf;
    exports org.lumieres.guide.render.html;
    exports org.lumieres.guide.render.jsontext to
            org.lumieres.guide.report;
    exports org.lumieres.guide.render.json;
    exports org.lumieres.guide.render.markup;
    exports org.lumieres.guide.render.markdown;
    exports org.lumieres.guide.render.picture to
            org.lumieres.guide.pdf;
    exports org.lumieres.guide.render.publish;
    exports org.lumieres.guide.render.site;
    exports org.lumieres.guide.render.text;
    exports org.lumieres.guide.render.typography;
    exports org.lumieres.guide.render.wording to
            org.lumieres.guide.pdf;
}
