package org.lumieres.guide.render;

import org.lumieres.guide.model.Format;

/**
 * A file that the readers of a publication may take home: the guide in one more format.
 *
 * @param format its format
 * @param path where it is, from the root of the publication, with {@code /} between its parts
 * @param size how many bytes it has
 * @param language the language it is written in, a BCP 47 tag
 * @param mediaType what it is: a media type (IANA registry) without parameters
 */
public record Download(Format format, String path, long size, String language, String mediaType) {}
