package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * HTML blocks that belong together as one text for the parser of HTML, in which an empty element stands for each
 * stretch of Markdown between them. Only tags that have a counterpart are in it, and what looks like a tag but is none
 * is words. Not thread-safe.
 */
final class HtmlRun {
    /** The element that stands for Markdown: no author can write its name. */
    private static final String MARKDOWN = "m\uE000";

    /** What the name of a component begins with, that it may not be taken for an element's. */
    static final String COMPONENT = "x\uE000";

    private final Reading reading;
    private final Node last;
    private final StringBuilder html = new StringBuilder();
    private final HtmlOrigins origins;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Markdown from a node to its last sibling before another. */
    record Stretch(Node first, Node limit) {
        /** The nodes of it, in order. */
        Stream<Node> nodes() {
            return Stream.iterate(first, node -> node != null && node != limit, Node::getNext);
        }
    }

    private HtmlRun(Reading reading, Node last) {
        this.reading = reading;
        this.last = last;
        this.origins = new HtmlOrigins(reading.locator());
    }

    /** The run that pieces make; what is wrong with their tags is told. */
    static HtmlRun of(Reading reading, List<HtmlPiece> pieces) {
        HtmlRun run = new HtmlRun(reading, pieces.get(pieces.size() - 1).block());
        @Nullable HtmlPiece before = null;
        for (HtmlPiece piece : pieces) {
            if (before != null) {
                run.markdown(before.block().getNext(), piece.block());
            }
            run.piece(piece);
            before = piece;
        }
        return run;
    }

    /** The nodes of HTML. */
    List<org.jsoup.nodes.Node> parse() {
        String text = html.toString();
        return text.isBlank() ? List.of() : reading.html().parse(text);
    }

    /** The last block of it. */
    Node last() {
        return last;
    }

    HtmlOrigins origins() {
        return origins;
    }

    /** All stretches of Markdown, in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    static boolean isMarkdown(Element element) {
        return element.tagName().equals(MARKDOWN);
    }

    /** The Markdown that an element stands for. */
    Stretch markdown(Element element) {
        return stretches.get(Integer.parseInt(element.attr("n")));
    }

    /** The name of the component that an element is, as it was written; or null. */
    static @Nullable String componentName(Element element) {
        String name = element.tagName();
        return name.startsWith(COMPONENT) ? name.substring(COMPONENT.length()) : null;
    }

    private void markdown(@Nullable Node first, Node limit) {
        if (first != null && first != limit) {
            origins.markdown(html.length(), first, limit);
            html.append('<').append(MARKDOWN).append(" n=").append(stretches.size());
            html.append("></").append(MARKDOWN).append('>');
            stretches.add(new Stretch(first, limit));
        }
    }

    private void piece(HtmlPiece piece) {
        HtmlBlock block = piece.block();
        String literal = block.getLiteral();
        int copied = piece.from();
        for (int i = 0; i < piece.tokens().size(); i++) {
            HtmlToken token = piece.tokens().get(i);
            copy(block, copied, token.start());
            token(piece, i, literal.substring(token.start(), token.end()));
            copied = token.end();
        }
        copy(block, copied, piece.to());
    }

    private void copy(HtmlBlock block, int from, int to) {
        if (from < to) {
            origins.copy(html.length(), block, from);
            html.append(block.getLiteral(), from, to);
        }
    }

    private void token(HtmlPiece piece, int index, String literal) {
        HtmlBlock block = piece.block();
        HtmlToken token = piece.tokens().get(index);
        boolean component = HtmlNames.isComponent(token.name());
        switch (token.kind()) {
            case SILENT -> {}
            case CHARACTER_DATA -> {
                tell(block, token, "html.cdata", "");
                origins.copy(html.length(), block, token.start());
                html.append(escaped(CharacterData.text(literal)));
            }
            case SIGN -> words(block, token, literal);
            case TEMPLATE -> template(block, token, literal);
            case OPEN_COMMENT -> tell(block, token, "html.open-comment", "");
            case RAW -> copy(block, token.start(), token.end());
            case OPEN, CLOSE -> {
                if (piece.isDropped(index)) {
                    unpaired(block, token, literal);
                } else if (piece.isTooDeep(index)) {
                    tooDeep(block, token);
                } else if (component) {
                    int name = token.start() + (token.kind() == HtmlToken.Kind.OPEN ? 1 : 2);
                    copy(block, token.start(), name);
                    html.append(COMPONENT);
                    copy(block, name, token.end());
                } else {
                    copy(block, token.start(), token.end());
                }
            }
            case EMPTY -> {
                if (HtmlNames.isLoneComponent(token.name())) {
                    reading.told().template(block, TemplateKind.LONE_COMPONENT, literal, at(block, token));
                    words(block, token, literal);
                } else {
                    copy(block, token.start(), token.end());
                    if (!HtmlNames.isEmpty(token.name().toLowerCase(Locale.ROOT))) {
                        html.append("</").append(token.name()).append('>');
                    }
                }
            }
        }
    }

    private void template(HtmlBlock block, HtmlToken token, String literal) {
        Template.Delimiters delimiters = Template.opening(literal, 0);
        if (delimiters != null) {
            reading.told().template(block, delimiters.kind(), literal, at(block, token));
        }
        words(block, token, literal);
    }

    /** A tag without a counterpart is left out, unless it is none of HTML: then it may be words. */
    private void unpaired(HtmlBlock block, HtmlToken token, String literal) {
        if (HtmlNames.isKnown(token.name())) {
            tell(block, token, "html.unpaired", literal);
        } else {
            tell(block, token, "html.unknown", literal);
            words(block, token, literal);
        }
    }

    private void words(HtmlBlock block, HtmlToken token, String literal) {
        origins.copy(html.length(), block, token.start());
        html.append(escaped(literal));
    }

    /** Words as they are written in HTML. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void tooDeep(HtmlBlock block, HtmlToken token) {
        if (reading.nesting().tell()) {
            reading.findings().warning("too-large", at(block, token), "nesting", Limits.NESTING);
        }
    }

    private void tell(HtmlBlock block, HtmlToken token, String key, String words) {
        reading.told().html(block, key, words, at(block, token));
    }

    private Span at(HtmlBlock block, HtmlToken token) {
        return origins.in(block, token.start(), token.end());
    }
}
