package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.address.PercentEncoding;

/** Reads a page for the lists of links in it: the summaries of mdBook, GitBook and HonKit. Not thread-safe. */
public final class LinkLists {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.OPEN_BLOCKS)
            .maxInlineNesting(Limits.OPEN_INLINES)
            .build();

    /** A link as people write it who do not know that its address may have no spaces. */
    private static final Pattern SPACED_LINK = Pattern.compile("\\[([^\\]]*+)]\\(([^()]*+)\\)");

    /** What GitBook puts behind the words of headings. */
    private static final Pattern EMPTY_ANCHOR = Pattern.compile("<a\\b[^<>]*+>\\s*+</a>", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final int from;
    private boolean hasLinks;

    private LinkLists(SourceText source, int from) {
        this.source = source;
        this.from = from;
    }

    /**
     * One entry of a list.
     *
     * @param label its words, in Markdown
     * @param target what it links to, decoded; empty when to nothing
     * @param place where it is written
     * @param items the entries under it
     */
    public record Item(String label, String target, SourceRange place, List<Item> items) {
        public Item {
            items = List.copyOf(items);
        }
    }

    /**
     * The entries of a page, from a UTF-16 offset on: those of its lists, and links that stand alone; a heading, except
     * the page's own title, is an entry over those that follow it. None when the page links to nothing.
     */
    public static List<Item> read(SourceText page, int from) {
        Piece piece = Piece.from(page, from);
        if (piece.isTooMuch()) {
            return List.of();
        }
        LinkLists lists = new LinkLists(page, from);
        List<Item> items = lists.document(PARSER.parse(piece.text()));
        return lists.hasLinks ? items : List.of();
    }

    private List<Item> document(Node document) {
        List<Item> items = new ArrayList<>();
        Optional<Heading> part = Optional.empty();
        List<Item> inPart = items;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                closePart(part, inPart, items);
                boolean title = node.getPrevious() == null && heading.getLevel() == 1;
                part = title ? Optional.empty() : Optional.of(heading);
                inPart = title ? items : new ArrayList<>();
            } else if (node instanceof ListBlock list) {
                inPart.addAll(list(list));
            } else if (node instanceof Paragraph) {
                // A link outside of all lists is a chapter before or after the parts, not in one.
                List<Item> alone = links(node);
                if (!alone.isEmpty()) {
                    closePart(part, inPart, items);
                    part = Optional.empty();
                    inPart = items;
                    items.addAll(alone);
                }
            }
        }
        closePart(part, inPart, items);
        return items;
    }

    private void closePart(Optional<Heading> part, List<Item> inPart, List<Item> items) {
        if (part.isPresent() && !inPart.isEmpty()) {
            items.add(new Item(words(part.get()), "", place(part.get()), inPart));
        }
    }

    private List<Item> list(ListBlock list) {
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Item> heads = new ArrayList<>();
            List<Item> under = new ArrayList<>();
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof ListBlock nested) {
                    under.addAll(list(nested));
                } else if (block instanceof Paragraph && heads.isEmpty()) {
                    List<Item> links = links(block);
                    heads.addAll(
                            links.isEmpty() ? List.of(new Item(words(block), "", place(block), List.of())) : links);
                }
            }
            if (heads.isEmpty()) {
                items.addAll(under);
            } else {
                Item last = heads.remove(heads.size() - 1);
                items.addAll(heads);
                items.add(new Item(last.label(), last.target(), last.place(), under));
            }
        }
        return items;
    }

    /** The links of a paragraph. */
    private List<Item> links(Node paragraph) {
        List<Item> links = new ArrayList<>();
        paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String target = PercentEncoding.decode(link.getDestination());
                links.add(new Item(words(link), target, place(link), List.of()));
            }
        });
        if (links.isEmpty()) {
            Matcher spaced = SPACED_LINK.matcher(written(paragraph));
            while (spaced.find()) {
                links.add(new Item(spaced.group(1), spaced.group(2).strip(), place(paragraph), List.of()));
            }
        }
        hasLinks |= !links.isEmpty();
        return links;
    }

    /** The Markdown inside of a node, on one line. */
    private String words(Node node) {
        // The parser gives line breaks no place, and one may be first or last.
        List<Node> placed = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!child.getSourceSpans().isEmpty()) {
                placed.add(child);
            }
        }
        if (placed.isEmpty()) {
            return "";
        }
        int end = end(placed.get(placed.size() - 1));
        String written = source.text().substring(start(placed.get(0)), end);
        return EMPTY_ANCHOR
                .matcher(written)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String written(Node node) {
        return source.text().substring(start(node), end(node));
    }

    private SourceRange place(Node node) {
        return source.range(start(node), end(node));
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return from + (spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return from;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return from + last.getInputIndex() + last.getLength();
    }
}
