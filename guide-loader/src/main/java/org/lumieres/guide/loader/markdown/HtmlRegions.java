package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.Quote;

/**
 * Elements whose tags stand in HTML blocks of their own, with Markdown between: {@code <details>}, a blank line,
 * paragraphs, {@code </details>}.
 */
final class HtmlRegions {
    private static final Set<String> CONTAINERS = Set.of("details", "blockquote");

    private final Reading reading;
    private final BlockConverter blocks;
    /** Characters that may still be looked through for the ends of elements: each may lie at the end of the text. */
    private long patience = 20_000_000;

    HtmlRegions(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    private record Tag(String name, boolean closing, int start, int end) {}

    private record Close(HtmlBlock block, Tag tag) {}

    void convert(HtmlBlock block) {
        String literal = block.getLiteral();
        Tag open = unclosed(literal);
        Close close = open == null ? null : closeOf(open, block);
        HtmlPlaces places = HtmlPlaces.in(reading, block);
        if (open == null || close == null) {
            if (open == null) {
                blocks.addAll(html(literal, places));
            } else {
                blocks.addAll(html(literal.substring(0, open.start()), places));
                blocks.addAll(html(literal.substring(open.end()), places.from(open.end())));
                reading.findings()
                        .warning(
                                "unsupported-html",
                                places.between(open.start(), open.end()),
                                "html.unpaired",
                                literal.substring(open.start(), open.end()));
            }
            return;
        }
        blocks.addAll(html(literal.substring(0, open.start()), places));
        blocks.skipTo(close.block());
        Block region = region(block, open, close);
        blocks.add(region, blocks.at(block).to(blocks.at(close.block())));
        int rest = close.tag().end();
        blocks.addAll(html(
                close.block().getLiteral().substring(rest),
                HtmlPlaces.in(reading, close.block()).from(rest)));
    }

    private Block region(HtmlBlock block, Tag open, Close close) {
        String literal = block.getLiteral();
        HtmlBlocks head =
                new HtmlBlocks(reading, blocks, HtmlPlaces.in(reading, block).from(open.end()));
        List<org.jsoup.nodes.Node> first = head.parse(literal.substring(open.end()));
        Element tag = HtmlTag.of(literal.substring(open.start(), open.end())).element();
        Element summary = tag.normalName().equals("details") ? HtmlBlocks.takeSummary(first) : null;
        List<Block> body = new ArrayList<>(head.flow(first));
        body.addAll(blocks.between(block.getNext(), close.block()));
        body.addAll(html(
                close.block().getLiteral().substring(0, close.tag().start()), HtmlPlaces.in(reading, close.block())));
        return tag.normalName().equals("details")
                ? new Details(summary == null ? List.of() : head.inlines(summary), tag.hasAttr("open"), body)
                : Quote.builder().body(body).build();
    }

    private List<Block> html(String html, HtmlPlaces places) {
        if (html.isBlank()) {
            return List.of();
        }
        HtmlBlocks converter = new HtmlBlocks(reading, blocks, places);
        return converter.flow(converter.parse(html));
    }

    /** The outermost container that a text opens and does not close. */
    private static @Nullable Tag unclosed(String literal) {
        List<Tag> open = new ArrayList<>();
        for (Tag tag : tags(literal)) {
            if (!tag.closing()) {
                open.add(tag);
            } else if (!open.isEmpty() && open.get(open.size() - 1).name().equals(tag.name())) {
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty() ? null : open.get(0);
    }

    private @Nullable Close closeOf(Tag open, HtmlBlock block) {
        int depth = 0;
        for (Tag tag : tags(block.getLiteral())) {
            if (tag.start() >= open.start() && tag.name().equals(open.name())) {
                depth += tag.closing() ? -1 : 1;
            }
        }
        @Nullable Node node = block.getNext();
        while (node != null && node != blocks.limit() && patience > 0) {
            if (node instanceof HtmlBlock next) {
                for (Tag tag : tags(next.getLiteral())) {
                    if (tag.name().equals(open.name())) {
                        depth += tag.closing() ? -1 : 1;
                        if (depth == 0) {
                            return new Close(next, tag);
                        }
                    }
                }
                patience -= next.getLiteral().length();
            }
            patience--;
            node = node.getNext();
        }
        return null;
    }

    /** The tags of containers in a text, comments left out. */
    private static List<Tag> tags(String literal) {
        List<Tag> tags = new ArrayList<>();
        int at = literal.indexOf('<');
        while (at >= 0) {
            int next = at + 1;
            if (literal.startsWith("<!--", at)) {
                int end = literal.indexOf("-->", at);
                next = end < 0 ? literal.length() : end;
            } else {
                Tag tag = tag(literal, at);
                if (tag != null) {
                    tags.add(tag);
                    next = tag.end();
                }
            }
            at = literal.indexOf('<', next);
        }
        return tags;
    }

    private static @Nullable Tag tag(String literal, int at) {
        boolean closing = literal.startsWith("/", at + 1);
        int start = at + (closing ? 2 : 1);
        int nameEnd = start;
        while (nameEnd < literal.length() && Character.isLetterOrDigit(literal.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = literal.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        if (!CONTAINERS.contains(name)) {
            return null;
        }
        int end = literal.indexOf('>', nameEnd);
        return end < 0 ? null : new Tag(name, closing, at, end + 1);
    }
}
