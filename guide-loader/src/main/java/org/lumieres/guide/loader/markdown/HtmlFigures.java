package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;

/** Figures that are written in HTML: a caption for a picture, and also for a table, a listing or a quote. */
final class HtmlFigures {
    private final Reading reading;
    private final HtmlFlow html;
    private final HtmlPlaces places;

    HtmlFigures(Reading reading, HtmlFlow html, HtmlPlaces places) {
        this.reading = reading;
        this.html = html;
        this.places = places;
    }

    List<Block> convert(Element figure) {
        List<Node> nodes = new ArrayList<>(figure.childNodes());
        Element caption = figure.children().stream()
                .filter(child -> child.normalName().equals("figcaption"))
                .findFirst()
                .orElse(null);
        nodes.remove(caption);
        List<Inline> words = caption == null ? List.of() : html.inlines(caption);
        List<Block> shown = new ArrayList<>(html.blocks(nodes));
        for (int i = 0; i < shown.size(); i++) {
            Block captioned = captioned(shown.get(i), words, HtmlIds.of(reading, figure));
            if (captioned != null) {
                reading.trace().replace(shown.get(i), captioned);
                if (shown.size() == 1) {
                    reading.trace().value(captioned, places.of(figure));
                }
                shown.set(i, captioned);
                return shown;
            }
        }
        reading.told().html(places.block(figure), "html.unsupported", "figure", places.ofTag(figure));
        if (caption != null && !words.isEmpty()) {
            Paragraph paragraph = new Paragraph(words);
            reading.trace().value(paragraph, places.of(caption));
            shown.add(paragraph);
        }
        return shown;
    }

    /** The block with a caption; null when it can have none, or has one. */
    private static @Nullable Block captioned(Block block, List<Inline> words, @Nullable String id) {
        if (block instanceof Figure figure) {
            return new Figure(
                    figure.id() == null ? id : figure.id(),
                    figure.image(),
                    words.isEmpty() ? figure.caption() : words,
                    figure.description());
        } else if (block instanceof Paragraph paragraph && paragraph.content().size() == 1) {
            return linked(paragraph.content().get(0), words, id);
        } else if (block instanceof Table table && table.caption().isEmpty()) {
            String own = table.id() == null ? id : table.id();
            return new Table(own, words, table.alignments(), table.rowHeaders(), table.head(), table.rows());
        } else if (block instanceof CodeListing listing && listing.title() == null) {
            return words.isEmpty() ? listing : new CodeListing(listing.info(), plain(words), listing.code());
        } else if (block instanceof Quote quote && quote.attribution() == null) {
            String whose = words.isEmpty() ? null : plain(words);
            return new Quote(quote.body(), whose, quote.work(), quote.date(), quote.url(), quote.language());
        }
        return null;
    }

    /** A picture that is a link: the model has links in captions. */
    private static @Nullable Block linked(Inline only, List<Inline> words, @Nullable String id) {
        if (words.isEmpty()) {
            return null;
        } else if (only instanceof Inline.Link link
                && link.content().size() == 1
                && link.content().get(0) instanceof Inline.Picture picture) {
            Inline caption = new Inline.Link(link.url(), link.title(), words);
            return new Figure(id, picture.image(), List.of(caption), List.of());
        } else if (only instanceof Inline.Reference reference
                && reference.content().size() == 1
                && reference.content().get(0) instanceof Inline.Picture picture) {
            Inline caption = new Inline.Reference(reference.kind(), reference.target(), words);
            return new Figure(id, picture.image(), List.of(caption), List.of());
        }
        return null;
    }

    private static String plain(List<Inline> words) {
        return Inline.plainText(words).strip();
    }
}
