package org.lumieres.guide.model;

/** A format that a guide is published in. */
public enum Format {
    /** A folder of pages to read online. */
    SITE("text/html", "html"),
    /** One self-contained page. */
    HTML("text/html", "html"),
    /** A tagged PDF. */
    PDF("application/pdf", "pdf"),
    /** An EPUB 3 book. */
    EPUB("application/epub+zip", "epub"),
    /** Plain text. */
    TEXT("text/plain", "txt"),
    /** The whole model as one JSON document. */
    JSON("application/json", "json"),
    /** A folder of Markdown files beside a {@code guide.yaml}. */
    MARKDOWN("text/markdown", "md");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * The media type of the file, or of the files of a folder.
     *
     * @return a media type (IANA registry) without parameters
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How the names of its files end.
     *
     * @return the extension without its dot
     */
    public String extension() {
        return extension;
    }
}
