package org.lumieres.guide.loader.markdown;

/** How a container is written: each family of tools has its way. */
enum Spelling {
    /** {@code :::name}, as here and in VuePress and Docusaurus. */
    COLONS,
    /** {@code ::: {.class}} of Pandoc and Quarto: any row of colons ends the innermost. */
    CLASSES,
    /** {@code :::{name}} of MyST. */
    BRACES,
    /** A fence with {@code {name}} behind it, of MyST too. */
    FENCE,
    /** {@code !!! name} and lines that are indented, of MkDocs. */
    INDENTED,
    /** {@code {% hint %}} of GitBook. */
    TAGS;

    /** Whether the lines around the container are colons. */
    boolean hasColons() {
        return this == COLONS || this == CLASSES || this == BRACES;
    }
}
