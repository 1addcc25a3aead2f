/** Asks the web whether what a guide links to is there. No other module of the house opens a connection. */
module org.lumieres.guide.links {
    requires java.net.http;
    requires transitive org.lumieres.guide.model;
    requires tools.jackson.core;

    exports org.lumieres.guide.links;
}
