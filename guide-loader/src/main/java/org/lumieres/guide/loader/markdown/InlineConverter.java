package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.markdown.HtmlElements.Where;
import org.lumieres.guide.model.Inline;
import org.nibor.autolink.LinkSpan;

/**
 * Turns the inlines of a syntax tree into the model's. A line that ends in the source without ending the paragraph is a
 * space in the model: where an author breaks lines says nothing, and two ways to break them are equal.
 */
final class InlineConverter extends AbstractVisitor {
    /** Longer words were to be struck through. */
    private static final int LONGEST_LOWERED = 3;

    /** The name of a role of MyST, which stands right before code. */
    private static final Pattern ROLE = Pattern.compile("\\{[a-z][a-z:-]*}$");

    private final Reading reading;
    private final HtmlElements html;
    private final Pictures pictures;
    private final SpacedAddresses spaced;
    private final TemplateWords templates;
    private InlineRun run;
    private boolean breaksLines;
    private int links;

    InlineConverter(Reading reading) {
        this.reading = reading;
        this.html = new HtmlElements(reading);
        this.pictures = new Pictures(reading);
        this.spaced = new SpacedAddresses(reading);
        this.templates = new TemplateWords(reading);
        this.run = new InlineRun(reading.trace());
    }

    Pictures pictures() {
        return pictures;
    }

    /** The inlines inside a node. */
    List<Inline> inside(Node parent) {
        return between(parent.getFirstChild(), null);
    }

    /** The inlines inside a node where the end of a line is one of the content's too. */
    List<Inline> lines(Node parent) {
        breaksLines = true;
        try {
            return inside(parent);
        } finally {
            breaksLines = false;
        }
    }

    /** The inlines from a node to its last sibling before another. */
    List<Inline> between(@Nullable Node first, @Nullable Node end) {
        InlineRun outer = run;
        run = new InlineRun(reading.trace());
        Map<Node, Node> pairs = Map.of();
        boolean paired = false;
        @Nullable Node node = first;
        while (node != null && node != end) {
            if (node instanceof HtmlInline tag) {
                if (!paired) {
                    pairs = TagPairs.between(tag, end);
                    paired = true;
                }
                node = tag(tag, pairs.get(tag));
            } else {
                node.accept(this);
            }
            node = node.getNext();
        }
        List<Inline> content = run.finish();
        run = outer;
        return content;
    }

    /** Converts a tag and, when it is one of a pair, all up to its end; returns the last node converted. */
    private Node tag(HtmlInline open, @Nullable Node close) {
        HtmlTag tag = HtmlTag.of(open.getLiteral());
        Span at = reading.locator().of(open);
        if (close == null) {
            html.single(tag, run, new Where(open, at, at));
            return open;
        }
        Span whole = at.to(reading.locator().of(close));
        if (tag.isOpaque()) {
            OpaqueElement.add(reading, open, close, whole, run);
            return close;
        }
        if (deeper(open)) {
            List<Inline> content = between(open.getNext(), close);
            html.pair(tag.element(reading.html()), content, run, new Where(open, whole, at));
            reading.nesting().leave();
        } else {
            for (Node node = open.getNext(); node != null && node != close; node = node.getNext()) {
                run.text(PlainWords.of(node), whole);
            }
        }
        return close;
    }

    @Override
    public void visit(Text text) {
        if (!reading.findings().areTold()) {
            Slips.suspect(text, reading.findings());
        }
        if (links == 0 && reading.source().mayHaveAddresses() && BareAddresses.mayBeIn(text.getLiteral())) {
            addresses(text);
        } else {
            run.text(text.getLiteral(), at(text));
        }
    }

    private void addresses(Text text) {
        String words = text.getLiteral();
        Span whole = at(text);
        // Behind an escape or an entity the words are not where they would be.
        boolean asWritten = reading.locator().isExact() && whole.end() - whole.start() == words.length();
        for (org.nibor.autolink.Span piece : BareAddresses.split(words)) {
            String written = words.substring(piece.getBeginIndex(), piece.getEndIndex());
            Span at = asWritten
                    ? new Span(whole.start() + piece.getBeginIndex(), whole.start() + piece.getEndIndex())
                    : whole;
            if (piece instanceof LinkSpan address && BareAddresses.isLink(address, written)) {
                Inline.Text label = new Inline.Text(written);
                reading.trace().value(label, at);
                String target = BareAddresses.target(address, written);
                addLink(reading.targets().link(target, at).link(null, List.of(label)), at, at);
            } else {
                run.text(written, at);
            }
        }
    }

    @Override
    public void visit(SoftLineBreak line) {
        if (breaksLines) {
            run.add(new Inline.LineBreak(), at(line));
        } else {
            run.space();
        }
    }

    @Override
    public void visit(HardLineBreak line) {
        run.add(new Inline.LineBreak(), at(line));
    }

    @Override
    public void visit(Code code) {
        if (code.getPrevious() instanceof Text text) {
            Matcher role = ROLE.matcher(text.getLiteral());
            if (role.find()) {
                String written = role.group() + "`" + code.getLiteral() + "`";
                reading.told().template(code, TemplateKind.ROLE, written, at(code));
            }
        }
        run.add(new Inline.Code(code.getLiteral()), at(code));
    }

    @Override
    public void visit(Emphasis emphasis) {
        if (deeper(emphasis)) {
            run.add(new Inline.Emphasis(inside(emphasis)), at(emphasis));
            reading.nesting().leave();
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        if (deeper(strong)) {
            run.add(new Inline.Strong(inside(strong)), at(strong));
            reading.nesting().leave();
        }
    }

    @Override
    public void visit(Link link) {
        if (spaced.isProse(link)) {
            asWritten("[", link);
        } else if (deeper(link)) {
            links++;
            List<Inline> content = inside(link);
            links--;
            if (templates.addLink(link, "[", link.getDestination(), content, run)) {
                reading.nesting().leave();
                return;
            }
            Span address = reading.placeOf(link.getDestination(), link);
            LinkTargets.Target target = reading.targets().link(spaced.address(link, address), address);
            reading.targets().tellLostTitle(target, link.getTitle(), title(link));
            addLink(target.link(link.getTitle(), content), at(link), address);
            reading.nesting().leave();
        }
    }

    private void asWritten(String opening, Node node) {
        run.text(opening, at(node));
        run.addAll(inside(node));
        run.text(spaced.ending(node), at(node));
    }

    private void addLink(Inline link, Span at, Span address) {
        run.add(link, at);
        reading.trace().part(link, link instanceof Inline.Link ? "url" : "target", address);
    }

    private Span title(Link link) {
        return link.getTitle() == null ? Span.NONE : reading.placeOf(link.getTitle(), link);
    }

    @Override
    public void visit(Image image) {
        if (spaced.isProse(image)) {
            asWritten("![", image);
            return;
        }
        List<Inline> words = List.of(new Inline.Text(PlainWords.inside(image)));
        if (templates.addLink(image, "![", image.getDestination(), words, run)) {
            return;
        }
        Inline picture = new Inline.Picture(pictures.of(image), image.getTitle());
        run.add(picture, at(image));
        pictures.trace(picture, image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough struck) {
            if (deeper(node)) {
                List<Inline> content = inside(node);
                run.add(
                        isLowered(struck) ? new Inline.Subscript(content) : new Inline.Strikethrough(content),
                        at(node));
                reading.nesting().leave();
            }
        } else if (node instanceof FootnoteReference call) {
            Inline reference = new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, call.getLabel(), List.of());
            addLink(reference, at(call), at(call));
        } else if (node instanceof InlineFootnote note) {
            note(note);
        } else if (node instanceof TemplateNode template) {
            templates.add(template, run);
        } else if (node instanceof AttributeNode attributes) {
            attributes(attributes);
        } else if (node instanceof MathText math) {
            run.text(math.literal(), at(node));
        } else if (node instanceof WikiLink link) {
            new WikiLinks(reading).add(link, run);
        } else if (node instanceof BracketedSpan span) {
            span(span);
        } else if (node instanceof RaisedWords raised) {
            Inline.Text words = new Inline.Text(raised.words());
            reading.trace().value(words, at(node));
            run.add(new Inline.Superscript(List.of(words)), at(node));
        }
    }

    private void span(BracketedSpan span) {
        if (!deeper(span)) {
            return;
        }
        String language = span.list().value("lang");
        if (span.list().attributes().size() > (language == null ? 0 : 1)) {
            reading.findings().add(Severity.INFO, "unknown-attribute", at(span), "attributes.left", span.attributes());
        }
        List<Inline> content = inside(span);
        if (language == null) {
            run.addAll(content);
        } else {
            run.add(new Inline.Foreign(language, content), at(span));
        }
        reading.nesting().leave();
    }

    /** Whether one tilde on each side of a few letters, right behind a word, is Pandoc's subscript: {@code H~2~O}. */
    private static boolean isLowered(Strikethrough struck) {
        return struck.getOpeningDelimiter().equals("~")
                && struck.getPrevious() instanceof Text before
                && !before.getLiteral().isEmpty()
                && Character.isLetterOrDigit(
                        before.getLiteral().codePointBefore(before.getLiteral().length()))
                && struck.getFirstChild() instanceof Text words
                && words.getNext() == null
                && words.getLiteral().length() <= LONGEST_LOWERED
                && words.getLiteral().chars().allMatch(Character::isLetterOrDigit);
    }

    private void note(InlineFootnote note) {
        if (deeper(note)) {
            List<Inline> words = inside(note);
            InlineNotes notes = reading.notes();
            if (notes == null) {
                run.text("^[", at(note));
                run.addAll(words);
                run.text("]", at(note));
            } else {
                String id = notes.add(words, note, reading.trace(), at(note));
                addLink(new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, id, List.of()), at(note), at(note));
            }
            reading.nesting().leave();
        }
    }

    private void attributes(AttributeNode node) {
        if (node.isTaken()) {
            run.stripEnd();
        } else if (LeftAttributes.isBehindSomething(node)) {
            LeftAttributes.tell(reading, node);
        } else {
            run.text(node.literal(), at(node));
        }
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
        if (!(node instanceof HtmlInline)) {
            run.text(PlainWords.of(node), at(node));
        }
        return false;
    }

    private Span at(Node node) {
        return reading.locator().of(node);
    }
}
