package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/** Blocks that stand where there is only a place for words, such as a cell: each on a line of its own. */
final class CellWords implements ChildVisitor {
    private final Reading reading;
    private final Node where;
    private final InlineRun run;
    private boolean whole = true;

    CellWords(Reading reading, Node where) {
        this.reading = reading;
        this.where = where;
        this.run = new InlineRun(reading.trace());
    }

    /** The words of blocks that stand at a place. */
    List<Inline> of(List<Block> blocks, Span at) {
        blocks.forEach(this::add);
        run.stripEnd();
        if (!whole) {
            reading.told().html(where, "html.flattened", "", at);
        }
        return run.finish();
    }

    private void add(Block block) {
        newLine();
        whole &= block instanceof Paragraph || block instanceof Figure;
        Span at = reading.trace().of(block);
        if (block instanceof Figure figure) {
            run.add(new Inline.Picture(figure.image(), null), at);
        } else if (block instanceof CodeListing listing) {
            listing.code().lines().forEach(line -> {
                newLine();
                run.add(new Inline.Code(line), at);
            });
        }
        int before = run.size();
        block.forEachChild(this);
        boolean leaf = run.size() == before && !(block instanceof Figure) && !(block instanceof CodeListing);
        if (leaf && !block.plainText().isBlank()) {
            run.text(block.plainText().strip(), at);
        }
    }

    private void newLine() {
        if (!run.isEmpty() && !run.endsLine()) {
            run.stripEnd();
            run.add(new Inline.LineBreak(), Span.NONE);
        }
    }

    @Override
    public void visitChild(String component, org.lumieres.guide.model.Node child) {
        if (child instanceof Inline inline) {
            run.addAll(List.of(inline));
        } else if (child instanceof Block block) {
            add(block);
        } else {
            child.forEachChild(this);
        }
    }

    @Override
    public void visitChildren(String component, List<? extends org.lumieres.guide.model.Node> children) {
        if (!children.isEmpty() && children.get(0) instanceof Inline) {
            newLine();
        }
        children.forEach(child -> visitChild(component, child));
    }
}
