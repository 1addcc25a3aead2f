/** Writes what was found in a guide, for people and for other programs. */
module org.lumieres.guide.report {
    requires java.xml;
    requires transitive org.lumieres.guide.model;
    requires org.lumieres.guide.render;
    requires tools.jackson.core;

    exports org.lumieres.guide.report;
}
