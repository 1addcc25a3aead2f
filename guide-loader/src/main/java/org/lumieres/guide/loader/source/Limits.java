package org.lumieres.guide.loader.source;

/** How big a guide may be, so that no source, however hostile, takes all the memory or time there is. */
public final class Limits {
    /** Bytes of a Markdown file: some parsers of Markdown are quadratic at worst. */
    public static final int MARKDOWN_BYTES = 1 << 20;

    /** Bytes of a YAML file: long quoted scalars take quadratic time. */
    public static final int YAML_BYTES = 1 << 20;

    /** Bytes of a JSON document. */
    public static final int JSON_BYTES = 64 << 20;

    /** Bytes of a picture, or of another file that a link leads to. */
    public static final int ASSET_BYTES = 64 << 20;

    /** Bytes of all texts of a guide together: a small archive may hold a great many large ones. */
    public static final long GUIDE_BYTES = 256L << 20;

    /** Bytes of the list of files in an archive, which takes some fifty and the name for each. */
    public static final int ARCHIVE_LIST_BYTES = 16 << 20;

    /** Objects and lists within each other in JSON and YAML; what recurses over a model relies on it. */
    public static final int NESTING = 200;

    /** Files of a folder that are looked at, and folders within each other. */
    public static final int FILES = 20_000;

    /** Folders within each other that are looked at. */
    public static final int FOLDERS_DEEP = 16;

    /** Missing files of a folder for which another name is looked for. */
    public static final int SUGGESTIONS = 200;

    private Limits() {}
}
