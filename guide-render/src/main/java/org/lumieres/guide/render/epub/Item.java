package org.lumieres.guide.render.epub;

import org.jspecify.annotations.Nullable;

/** A file of a book, as its package lists it (EPUB 3.3, section 5.6). Its bytes are nobody's to change. */
final class Item {
    private final String path;
    private final String mediaType;
    private final @Nullable String properties;
    private final byte[] content;

    /**
     * Takes a file.
     *
     * @param path its file, beside the package
     * @param mediaType a media type (IANA registry) without parameters
     * @param properties what reading systems must know of it before they open it, or null
     * @param content its bytes
     */
    Item(String path, String mediaType, @Nullable String properties, byte[] content) {
        this.path = path;
        this.mediaType = mediaType;
        this.properties = properties;
        this.content = content;
    }

    /** The same file, of which reading systems must know something. */
    Item with(String known) {
        return new Item(path, mediaType, known, content);
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    @Nullable
    String properties() {
        return properties;
    }

    byte[] content() {
        return content;
    }
}
