package org.lumieres.guide.loader.mend;

import java.nio.file.Path;

/**
 * A file of a guide before and after its faults are mended.
 *
 * @param file the file, as diagnostics name it
 * @param path where it is
 * @param before what is in it, its byte order mark and its line ends too
 * @param after what is to be in it
 */
public record MendedFile(String file, Path path, String before, String after) {}
