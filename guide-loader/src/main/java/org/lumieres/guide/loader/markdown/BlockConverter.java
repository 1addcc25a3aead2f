package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.TaskState;

/** Turns the blocks of a syntax tree into the model's. Not thread-safe: one a reading. */
final class BlockConverter extends AbstractVisitor {
    private final Reading reading;
    private final InlineConverter inlines;
    private final HeadingAttributes headings;
    private final DirectiveConverter directives;
    private final Alerts alerts;
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
        CalloutKind callout = LeftAttributes.takeLines(reading, paragraph);
        Node only = paragraph.getFirstChild();
        if (only instanceof Image image
                && Figures.isAlone(image)
                && !new SpacedAddresses(reading).isProse(image)
                && !Template.isIn(image.getDestination())) {
            new Figures(reading, this).convert(image, paragraph);
            return;
        }
        if (only instanceof MathText math && only.getNext() == null && math.isDisplay()) {
            add(new DisplayMath(math.formula()), paragraph);
            return;
        }
        if (only instanceof Text text && only.getNext() == null && isFence(text.getLiteral())) {
            reading.findings().warning("syntax", at(paragraph), "directive.stray");
        }
        Optional<String> module = ModuleLines.in(paragraph);
        if (module.isPresent()) {
            reading.told().template(paragraph, TemplateKind.MODULE, module.get(), at(paragraph));
            add(new CodeListing("jsx", null, module.get()), paragraph);
            return;
        }
        words(paragraph, callout);
    }

    private void words(Node node, @Nullable CalloutKind callout) {
        List<Inline> content = inlines.inside(node);
        if (!content.stream().allMatch(Inline.LineBreak.class::isInstance)) {
            Block words = paragraph(content);
            reading.trace().value(words, at(node));
            add(callout == null ? words : new Callout(callout, null, List.of(words)), node);
        }
    }

    /** What words on lines of their own become: a picture that stands there alone is a figure. */
    Block paragraph(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Picture picture) {
            List<Inline> caption = picture.title() == null ? List.of() : List.of(new Inline.Text(picture.title()));
            return new Figure(null, picture.image(), caption, List.of());
        }
        return new org.lumieres.guide.model.Paragraph(content);
    }

    private static boolean isFence(String words) {
        return words.startsWith(":::") && words.chars().allMatch(c -> c == ':');
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
        add(new org.lumieres.guide.model.ThematicBreak(), line);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(FencedCode.block(code), code);
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
        add(new org.lumieres.guide.model.BulletList(items(list), list.isTight()), list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        add(new org.lumieres.guide.model.OrderedList(start == null ? 1 : start, items(list), list.isTight()), list);
    }

    private List<ListItem> items(ListBlock list) {
        List<ListItem> items = new ArrayList<>();
        for (@Nullable Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            TaskState task = node.getFirstChild() instanceof TaskListItemMarker marker ? state(marker) : null;
            ListItem item = new ListItem(inside(node), task);
            reading.trace().value(item, at(node));
            items.add(item);
        }
        return items;
    }

    private static TaskState state(TaskListItemMarker marker) {
        return marker.isChecked() ? TaskState.DONE : TaskState.TODO;
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
            add(new Tables(reading, inlines).convert(table), table);
        } else if (block instanceof FootnoteDefinition note) {
            add(new Footnote(note.getLabel(), inside(note)), note);
        } else if (block instanceof MathBlock math) {
            math(math);
        } else if (block instanceof TemplateBlock) {
            words(block, null);
        } else {
            Definitions definitions = new Definitions(reading, this);
            definitions.convert(block);
        }
    }

    private void math(MathBlock math) {
        if (!math.isClosed()) {
            reading.findings().error("syntax", at(math), "math.unclosed");
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
