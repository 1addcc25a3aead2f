/** Asserts in a test that a guide is valid. */
module org.lumieres.guide.junit {
    requires transitive org.lumieres.guide.loader;
    requires transitive org.opentest4j;

    exports org.lumieres.guide.junit;
}
