package org.lumieres.guide.render.markup;

import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/**
 * With what a {@link BlockMarkup} writes one block. Elements are ended as they were begun, words are always escaped,
 * and what could load or run something cannot be written, so that a page keeps its promises whatever the block holds.
 * Ids are the library's to give: links to the block lead to it by themselves. Not thread-safe.
 */
public interface MarkupWriter {
    /**
     * Writes words, escaped.
     *
     * @param words any text
     * @return this writer
     */
    MarkupWriter text(String words);

    /**
     * Writes an element without attributes.
     *
     * @param name its name in lower case: one that holds text or elements, and loads and runs nothing
     * @param content writes what is in it
     * @return this writer
     * @throws IllegalArgumentException if it is none of those elements
     */
    MarkupWriter element(String name, Runnable content);

    /**
     * Writes an element.
     *
     * @param name its name
     * @param attributes their values, escaped, by their names: {@code class}, {@code lang}, {@code title},
     *     {@code role}, {@code datetime}, {@code aria-…}, {@code data-…} and such, written in the order of names
     * @param content writes what is in it
     * @return this writer
     * @throws IllegalArgumentException if it is no element or attribute that may be used, as {@code style} or
     *     {@code onclick}
     * @see #element(String, Runnable)
     */
    MarkupWriter element(String name, Map<String, String> attributes, Runnable content);

    /**
     * Writes a link; only its words when following it could run something.
     *
     * @param url where it leads
     * @param words what it says
     * @return this writer
     */
    MarkupWriter link(String url, String words);

    /**
     * Writes a heading, one level below that of the text around, and what stands under it.
     *
     * @param title its words
     * @param content writes what stands under it, whose headings are deeper
     * @return this writer
     */
    MarkupWriter heading(String title, Runnable content);

    /**
     * Writes inlines, as the renderer writes them anywhere.
     *
     * @param content the inlines
     * @return this writer
     */
    MarkupWriter inlines(List<Inline> content);

    /**
     * Writes other blocks, as the renderer writes them anywhere: those of this block, not the block itself.
     *
     * @param content the blocks
     * @return this writer
     */
    MarkupWriter blocks(List<? extends Block> content);

    /**
     * Writes the block as the library would, to put something around it, or for those of its kind that need nothing
     * else.
     *
     * @return this writer
     */
    MarkupWriter asUsual();
}
