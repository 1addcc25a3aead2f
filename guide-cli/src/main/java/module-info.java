/** The guide program: reads arguments, calls the library, prints diagnostics and chooses the exit code. */
module org.lumieres.guide.cli {
    requires info.picocli;
    requires org.lumieres.guide.loader;
    requires org.lumieres.guide.render;
}
