/** Reads a guide from Markdown, JSON or YAML files. */
module org.lumieres.guide.loader {
    requires transitive org.lumieres.guide.model;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.jsoup;
    requires org.nibor.autolink;
    requires org.snakeyaml.engine;
    requires jdk.zipfs;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.lumieres.guide.loader;
    exports org.lumieres.guide.loader.mend;
}
