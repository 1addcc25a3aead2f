package org.lumieres.guide.render.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/**
 * With what a {@link BlockMarkup} writes one block. Elements are ended as they were begun, words are always escaped,
 * and what could load or run something cannot be written, so that a page keeps its promises whatever the block holds.
 * Ids are the library's to give: links to the block lead to it by themselves. Not thread-safe.
 */
public final class MarkupWriter {
    private final Block block;
    private final Run run;
    private final HtmlWriter html;
    private boolean over;
    private boolean usual;

    private MarkupWriter(Block block, Run run) {
        this.block = block;
        this.run = run;
        this.html = run.html();
    }

    /** Writes a block by markup of somebody's own; the element around it bears the block's anchor, if it has one. */
    static void write(Block block, BlockMarkup<Block> markup, Run run) {
        MarkupWriter writer = new MarkupWriter(block, run);
        int mark = run.html().mark();
        markup.write(block, writer);
        writer.over = true;
        // Written as it usually is, the block has its anchor already.
        String anchor = writer.usual
                ? null
                : run.anchor(
                        block.accept(new BlockNames()).map(BlockNames.Name::id).orElse(null));
        if (anchor != null) {
            String content = run.html().takeFrom(mark);
            run.html()
                    .raw("<div")
                    .attribute("id", anchor)
                    .raw(">\n")
                    .raw(content)
                    .raw("</div>\n");
        }
    }

    /**
     * Writes words, escaped.
     *
     * @param words any text
     * @return this writer
     */
    public MarkupWriter text(String words) {
        html().text(words);
        return this;
    }

    /**
     * Writes an element without attributes.
     *
     * @param name its name in lower case: one that holds text or elements, and loads and runs nothing
     * @param content writes what is in it
     * @return this writer
     * @throws IllegalArgumentException if it is none of those elements
     */
    public MarkupWriter element(String name, Runnable content) {
        return element(name, Map.of(), content);
    }

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
    public MarkupWriter element(String name, Map<String, String> attributes, Runnable content) {
        SafeMarkup.element(name);
        attributes.keySet().forEach(SafeMarkup::attribute);
        html().raw("<").raw(name);
        new TreeMap<>(attributes).forEach(html::attribute);
        html.raw(">");
        content.run();
        html.raw("</").raw(name).raw(">");
        return this;
    }

    /**
     * Writes a link; only its words when following it could run something.
     *
     * @param url where it leads
     * @param words what it says
     * @return this writer
     */
    public MarkupWriter link(String url, String words) {
        String href = Href.safe(url);
        if (href == null) {
            return text(words);
        }
        html().raw("<a").attribute("href", href).raw(">").text(words).raw("</a>");
        return this;
    }

    /**
     * Writes a heading, one level below that of the text around, and what stands under it.
     *
     * @param title its words
     * @param content writes what stands under it, whose headings are deeper
     * @return this writer
     */
    public MarkupWriter heading(String title, Runnable content) {
        html();
        int level = HeadingWriter.below(run.level());
        new HeadingWriter(run).write(level, null, null, title);
        run.under(level, content);
        return this;
    }

    /**
     * Writes inlines, as the renderer writes them anywhere.
     *
     * @param content the inlines
     * @return this writer
     */
    public MarkupWriter inlines(List<Inline> content) {
        html();
        run.inlines().write(content);
        return this;
    }

    /**
     * Writes other blocks, as the renderer writes them anywhere: those of this block, not the block itself.
     *
     * @param content the blocks
     * @return this writer
     */
    public MarkupWriter blocks(List<? extends Block> content) {
        html();
        run.blocks().write(content);
        return this;
    }

    /**
     * Writes the block as the library would, to put something around it, or for those of its kind that need nothing
     * else.
     *
     * @return this writer
     */
    public MarkupWriter asUsual() {
        html();
        usual = true;
        block.accept(run.blocks());
        return this;
    }

    private HtmlWriter html() {
        if (over) {
            throw new IllegalStateException("the block has been written");
        }
        return html;
    }
}
