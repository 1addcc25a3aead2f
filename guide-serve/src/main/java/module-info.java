/** Shows the site of a guide while it is written. The only module of the house that others can connect to. */
module org.lumieres.guide.serve {
    requires jdk.httpserver;
    requires org.lumieres.guide.loader;
    requires transitive org.lumieres.guide.model;
    requires transitive org.lumieres.guide.render;
    requires tools.jackson.core;

    exports org.lumieres.guide.serve;
}
