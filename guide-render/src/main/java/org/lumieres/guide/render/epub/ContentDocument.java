package org.lumieres.guide.render.epub;

import java.util.function.Consumer;
import org.lumieres.guide.render.fragment.Run;

/**
 * One document of a book (EPUB 3.3, section 6.1, XHTML content documents).
 *
 * @param path its file
 * @param title what it is called, never blank
 * @param matter the part of the book it belongs to
 * @param content writes what it says
 */
record ContentDocument(String path, String title, Matter matter, Consumer<Run> content) {}
