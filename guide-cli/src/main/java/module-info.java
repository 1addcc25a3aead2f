/** The guide program: reads arguments, calls the library, prints diagnostics and chooses the exit code. */
@SuppressWarnings("requires-automatic") // The library of diffs has a name, and no descriptor.
module org.lumieres.guide.cli {
    requires info.picocli;
    requires io.github.javadiffutils;
    requires org.jspecify;
    requires org.lumieres.guide.links;
    requires org.lumieres.guide.loader;
    requires org.lumieres.guide.pdf;
    requires org.lumieres.guide.render;
    requires org.lumieres.guide.report;
    requires org.lumieres.guide.serve;

    // Picocli fills the fields of the commands by reflection.
    opens org.lumieres.guide.cli to
            info.picocli;
}
