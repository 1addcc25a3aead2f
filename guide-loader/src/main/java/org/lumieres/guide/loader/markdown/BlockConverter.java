package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Quote;

/** Turns the blocks of a syntax tree into the model's. Not thread-safe: one a reading. */
final class BlockConverter extends AbstractVisitor {
    private final Reading reading;
    private final InlineConverter inlines;
    private final HeadingAttributes headings;
    private final DirectiveConverter directives;
    private final Alerts alerts;
    private final Paragraphs paragraphs;
    private final LostCells lostCells;
    private BlockFlow out = BlockFlow.list();
    private @Nullable HtmlNesting html;
    /** Where the list that is gone through ends, and the last node of it that was converted. */
    private @Nullable Node end;

    private @Nullable Node current;

    BlockConverter(Reading reading) {
        this.reading = reading;
        this.inlines = new InlineConverter(reading);
        this.headings = new HeadingAttributes(reading, inlines);
        this.directives = new DirectiveConverter(reading, this);
        this.alerts = new Alerts(reading, this);
        this.paragraphs = new Paragraphs(reading, this);
        this.lostCells = new LostCells(reading);
    }

    InlineConverter inlines() {
        return inlines;
    }

    HeadingAttributes headings() {
        return headings;
    }

    /** The blocks inside a node. */
    List<Block> inside(Node parent) {
        return between(parent.getFirstChild(), null);
    }

    /** The blocks from a node to its last sibling before another. */
    List<Block> between(@Nullable Node first, @Nullable Node limit) {
        if (first == null || first == limit) {
            return List.of();
        }
        BlockFlow flow = BlockFlow.list();
        into(flow, first, limit);
        return flow.blocks();
    }

    /** Adds the blocks from a node to its last sibling before another. */
    void into(BlockFlow flow, @Nullable Node first, @Nullable Node limit) {
        BlockFlow outerOut = out;
        HtmlNesting outerHtml = html;
        Node outerEnd = end;
        Node outerCurrent = current;
        out = flow;
        html = null;
        end = limit;
        for (@Nullable Node node = first; node != null && node != limit; ) {
            current = node;
            if (deeper(node)) {
                node.accept(this);
                reading.nesting().leave();
            }
            if (flow.outline() != null && !(node instanceof Heading) && !(node instanceof HtmlBlock)) {
                flow.outline().passed(node);
            }
            node = current == null ? null : current.getNext();
        }
        out = outerOut;
        html = outerHtml;
        end = outerEnd;
        current = outerCurrent;
    }

    /** Says that the nodes up to another one are converted already. */
    void skipTo(Node last) {
        current = last;
    }

    /** Where the list that is gone through ends. */
    @Nullable
    Node limit() {
        return end;
    }

    /** Adds a block that was written where a node stands. */
    void add(Block block, Node node) {
        add(block, at(node));
    }

    void add(Block block, Span span) {
        reading.trace().value(block, span);
        out.add(block);
    }

    /** Adds blocks that have their places. */
    void addAll(List<Block> blocks) {
        blocks.forEach(out::add);
    }

    Span at(Node node) {
        return reading.locator().of(node);
    }

    @Override
    public void visit(Paragraph paragraph) {
        paragraphs.convert(paragraph);
    }

    /** A heading opens a section, but not in a list, a quote, a directive, a preface. */
    @Override
    public void visit(Heading heading) {
        Outline outline = out.outline();
        if (outline != null) {
            outline.heading(heading);
            return;
        }
        reading.findings().warning("heading-order", at(heading), "heading.inside");
        List<Inline> content = headings.words(heading);
        if (!content.isEmpty()) {
            Inline.Strong strong = new Inline.Strong(content);
            reading.trace().value(strong, at(heading));
            add(new org.lumieres.guide.model.Paragraph(List.of(strong)), heading);
        }
    }

    @Override
    public void visit(ThematicBreak line) {
        if (!reading.findings().areTold()) {
            Slips.suspect(line, reading.findings());
        }
        add(new org.lumieres.guide.model.ThematicBreak(), line);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        OpenFence.tell(reading, code);
        if (!MystFence.convert(reading, this, code)) {
            add(FencedCode.block(code), code);
        }
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(new CodeListing(null, null, code.getLiteral()), code);
    }

    @Override
    public void visit(BlockQuote quote) {
        if (!alerts.convert(quote)) {
            add(Quote.builder().body(inside(quote)).build(), quote);
        }
    }

    @Override
    public void visit(BulletList list) {
        add(new org.lumieres.guide.model.BulletList(new ListItems(reading, this).in(list), list.isTight()), list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        add(
                new org.lumieres.guide.model.OrderedList(
                        start == null ? 1 : start, new ListItems(reading, this).in(list), list.isTight()),
                list);
    }

    @Override
    public void visit(HtmlBlock block) {
        HtmlNesting nesting = html;
        if (nesting == null) {
            nesting = HtmlNesting.of(block, end);
            html = nesting;
        }
        List<HtmlPiece> pieces = nesting.runFrom(block);
        HtmlFlow.convert(reading, this, pieces, out);
        skipTo(pieces.get(pieces.size() - 1).block());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DirectiveBlock directive) {
            directives.convert(directive);
        } else if (block instanceof TableBlock table) {
            add(new Tables(reading, inlines, lostCells).convert(table), table);
        } else if (block instanceof FootnoteDefinition note) {
            add(new Footnote(note.getLabel(), inside(note)), note);
        } else if (block instanceof MathBlock math) {
            math(math);
        } else if (block instanceof TemplateBlock) {
            paragraphs.words(block, null);
        } else {
            Definitions definitions = new Definitions(reading, this);
            definitions.convert(block);
        }
    }

    private void math(MathBlock math) {
        if (!math.isClosed()) {
            reading.findings().error("syntax", at(math), "math.unclosed");
        }
        if (!math.attributes().isEmpty()) {
            reading.findings().add(Severity.INFO, "unknown-attribute", at(math), "attributes.left", math.attributes());
        }
        add(new DisplayMath(math.text()), math);
    }

    /** Goes a level deeper, or takes the node's words alone when that is too deep. */
    private boolean deeper(Node node) {
        if (reading.nesting().enter()) {
            return true;
        }
        reading.nesting().leave();
        if (reading.nesting().tell()) {
            reading.findings().warning("too-large", at(node), "nesting", Limits.NESTING);
        }
        String words = PlainWords.of(node).strip();
        if (!words.isEmpty()) {
            add(org.lumieres.guide.model.Paragraph.of(words), node);
        }
        return false;
    }
}
