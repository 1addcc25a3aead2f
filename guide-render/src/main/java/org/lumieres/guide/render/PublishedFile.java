package org.lumieres.guide.render;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Format;

/**
 * One file of a publication.
 *
 * @param path where it is in the publication's folder, with {@code /} between its parts
 * @param format the format that it belongs to, or null when it serves all
 * @param mediaType what it is: a media type (IANA registry) without parameters
 * @param size how many bytes it has
 * @param sha256 the SHA-256 (FIPS 180-4) of its bytes, in 64 lower-case hexadecimal digits
 */
public record PublishedFile(String path, @Nullable Format format, String mediaType, long size, String sha256) {}
