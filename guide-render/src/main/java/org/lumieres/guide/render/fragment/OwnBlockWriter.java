package org.lumieres.guide.render.fragment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.markup.MarkupWriter;

/** Writes one block by markup of somebody's own, and keeps the promises that {@link MarkupWriter} makes. */
final class OwnBlockWriter implements MarkupWriter {
    private final Block block;
    private final Run run;
    private final HtmlWriter html;
    private boolean over;
    private boolean usual;

    private OwnBlockWriter(Block block, Run run) {
        this.block = block;
        this.run = run;
        this.html = run.html();
    }

    /** Writes a block by markup of somebody's own; the element around it bears the block's anchor, if it has one. */
    static void write(Block block, BlockMarkup<Block> markup, Run run) {
        OwnBlockWriter writer = new OwnBlockWriter(block, run);
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

    @Override
    public MarkupWriter text(String words) {
        html().text(words);
        return this;
    }

    @Override
    public MarkupWriter element(String name, Runnable content) {
        return element(name, Map.of(), content);
    }

    @Override
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

    @Override
    public MarkupWriter link(String url, String words) {
        String href = Href.safe(url, run.medium());
        if (href == null) {
            return text(words);
        }
        html().raw("<a").attribute("href", href).raw(">").text(words).raw("</a>");
        return this;
    }

    @Override
    public MarkupWriter heading(String title, Runnable content) {
        html();
        int level = HeadingWriter.below(run.level());
        new HeadingWriter(run).write(level, null, null, title);
        run.under(level, content);
        return this;
    }

    @Override
    public MarkupWriter inlines(List<Inline> content) {
        html();
        run.inlines().write(content);
        return this;
    }

    @Override
    public MarkupWriter blocks(List<? extends Block> content) {
        html();
        run.blocks().write(content);
        return this;
    }

    @Override
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
