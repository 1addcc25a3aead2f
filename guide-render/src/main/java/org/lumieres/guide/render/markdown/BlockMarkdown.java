package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.ThematicBreak;

/** Writes the blocks that follow one another in one place as lines of Markdown. One for each such place. */
final class BlockMarkdown implements Block.Visitor<List<String>> {
    private static final char NONE = 0;
    private static final char DEFINITIONS = ':';

    private final Destinations destinations;
    private final String chapter;
    private final boolean close;
    /** What the block before and this one begin with, for those that would run into one of their kind. */
    private char before = NONE;

    private char marker = NONE;

    private BlockMarkdown(Destinations destinations, String chapter, boolean close) {
        this.destinations = destinations;
        this.chapter = chapter;
        this.close = close;
    }

    /** The blocks of a chapter, or of another file when that is empty. */
    static BlockMarkdown in(String chapter, Destinations destinations) {
        return new BlockMarkdown(destinations, chapter, false);
    }

    /** The same with empty lines between blocks, or, where those would make a list loose, comments. */
    BlockMarkdown close(boolean close) {
        return new BlockMarkdown(destinations, chapter, close);
    }

    List<String> lines(List<Block> blocks) {
        BlockMarkdown inner = close(close);
        List<List<String>> written = new ArrayList<>();
        for (Block block : blocks) {
            inner.marker = NONE;
            List<String> lines = block.accept(inner);
            if (!lines.isEmpty()) {
                written.add(lines);
                inner.before = inner.marker;
            }
        }
        return stack(written);
    }

    /** Groups of lines that are blocks of their own. */
    List<String> stack(List<List<String>> groups) {
        List<String> lines = new ArrayList<>();
        for (List<String> group : groups) {
            if (!group.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add(close ? TextEscaper.NOTHING : "");
                }
                lines.addAll(group);
            }
        }
        return lines;
    }

    String paragraph(List<Inline> content) {
        return InlineMarkdown.paragraph(content, destinations, chapter);
    }

    String line(List<Inline> content) {
        return InlineMarkdown.line(content, destinations, chapter);
    }

    String heading(List<Inline> content) {
        return InlineMarkdown.heading(content, destinations, chapter);
    }

    @Override
    public List<String> visit(Paragraph paragraph) {
        String text = paragraph(paragraph.content());
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    @Override
    public List<String> visit(BulletList list) {
        // Two lists of one marker would be one list.
        marker = before == '-' ? '+' : '-';
        return new ListMarkdown(this).bullets(list, marker);
    }

    @Override
    public List<String> visit(OrderedList list) {
        marker = before == '.' ? ')' : '.';
        return new ListMarkdown(this).numbered(list, marker);
    }

    @Override
    public List<String> visit(DefinitionList list) {
        marker = DEFINITIONS;
        List<String> lines = new ListMarkdown(this).definitions(list);
        return before == DEFINITIONS ? stack(List.of(List.of(TextEscaper.NOTHING), lines)) : lines;
    }

    @Override
    public List<String> visit(Table table) {
        Attributes attributes = new Attributes()
                .id(table.id())
                .text("caption", table.caption().isEmpty() ? null : line(table.caption()))
                .flag("row-headers", table.rowHeaders());
        List<String> lines = new TableMarkdown(this).lines(table);
        return attributes.isEmpty() ? lines : Directive.around("table", attributes, lines);
    }

    @Override
    public List<String> visit(Quote quote) {
        Attributes attributes = new Attributes()
                .text("attribution", quote.attribution())
                .text("work", quote.work())
                .text("date", quote.date())
                .address("url", quote.url())
                .word("lang", quote.language());
        List<String> lines = lines(quote.body());
        return attributes.isEmpty()
                ? Prefix.each("> ", lines.isEmpty() ? List.of("") : lines)
                : Directive.around("quote", attributes, lines);
    }

    @Override
    public List<String> visit(Epigraph epigraph) {
        Attributes attributes = new Attributes()
                .text("attribution", epigraph.attribution())
                .text("work", epigraph.work())
                .text("date", epigraph.date())
                .word("lang", epigraph.language());
        return Directive.around("epigraph", attributes, lines(epigraph.body()));
    }

    @Override
    public List<String> visit(CodeListing listing) {
        List<String> lines = Fence.around(listing);
        return listing.title() == null && !Fence.mayHoldTitle(listing)
                ? lines
                : Directive.around("listing", new Attributes().text("title", listing.title()), lines);
    }

    @Override
    public List<String> visit(Figure figure) {
        Attributes attributes = new Attributes()
                .id(figure.id())
                .text("src", Destinations.image(figure.image().src()))
                .text("alt", figure.image().alt())
                .flag("decorative", figure.image().decorative())
                .text("credit", figure.image().credit())
                .text("licence", figure.image().licence());
        List<String> caption = visit(new Paragraph(figure.caption()));
        return Directive.around(
                "figure", attributes, stack(List.of(caption, slot("description", figure.description()))));
    }

    @Override
    public List<String> visit(Callout callout) {
        String kind = callout.kind().name();
        List<String> lines = lines(callout.body());
        if (callout.title() != null) {
            Attributes title = new Attributes().text("title", callout.title());
            return Directive.around(kind.toLowerCase(Locale.ROOT), title, lines);
        }
        List<String> alert = new ArrayList<>(List.of("[!" + kind + "]"));
        // Words go on below the marker; anything else needs a line between, lest it be words too.
        if (!lines.isEmpty() && !(callout.body().get(0) instanceof Paragraph)) {
            alert.add(close ? TextEscaper.NOTHING : "");
        }
        alert.addAll(lines);
        return Prefix.each("> ", alert);
    }

    @Override
    public List<String> visit(Details details) {
        Attributes attributes =
                new Attributes().text("summary", line(details.summary())).flag("open", details.open());
        return Directive.around("details", attributes, lines(details.body()));
    }

    @Override
    public List<String> visit(ThematicBreak thematicBreak) {
        return List.of("***");
    }

    @Override
    public List<String> visit(Footnote footnote) {
        List<String> lines = close(false).lines(footnote.body());
        return Prefix.hang(
                "[^" + footnote.id() + "]: ", "    ", lines.isEmpty() ? List.of(TextEscaper.NOTHING) : lines);
    }

    @Override
    public List<String> visit(DisplayMath math) {
        List<String> lines = new ArrayList<>(List.of("$$"));
        if (!math.text().isEmpty()) {
            lines.addAll(List.of(math.text().split("\n", -1)));
        }
        lines.add("$$");
        return lines;
    }

    @Override
    public List<String> visit(GoodPractice practice) {
        Attributes attributes = new Attributes().id(practice.id()).text("title", practice.title());
        return sheet(
                "practice",
                attributes,
                List.of(
                        lines(practice.why()),
                        slot("do", practice.dos()),
                        slot("dont", practice.donts()),
                        slot("example", practice.example())));
    }

    @Override
    public List<String> visit(KeyFigure figure) {
        Attributes attributes = new Attributes()
                .id(figure.id())
                .text("value", figure.value())
                .text("unit", figure.unit())
                .text("qualifier", figure.qualifier())
                .text("population", figure.population())
                .text("place", figure.place())
                .text("period", figure.period())
                .source(figure.source());
        return Directive.around("key-figure", attributes, lines(figure.statement()));
    }

    @Override
    public List<String> visit(Platform platform) {
        Attributes attributes = new Attributes()
                .id(platform.id())
                .text("name", platform.name())
                .text("aliases", platform.aliases().isEmpty() ? null : String.join(", ", platform.aliases()))
                .text("family", platform.family())
                .text("launched", platform.launched())
                .text("ended", platform.ended())
                .text("renamed-to", platform.renamedTo())
                .source(platform.source());
        return sheet(
                "platform",
                attributes,
                List.of(
                        lines(platform.description()),
                        slot("strengths", platform.strengths()),
                        slot("limits", platform.limits())));
    }

    @Override
    public List<String> visit(CaseStudy study) {
        Attributes attributes = new Attributes()
                .id(study.id())
                .text("title", study.title())
                .text("organisation", study.organisation())
                .text("event", study.event())
                .text("dates", study.dates())
                .source(study.source());
        return sheet(
                "case",
                attributes,
                List.of(
                        slot("context", study.context()),
                        slot("action", study.action()),
                        slot("result", study.result()),
                        slot("lesson", study.lesson())));
    }

    @Override
    public List<String> visit(Checklist checklist) {
        return sheet(
                "checklist",
                new Attributes().id(checklist.id()).text("title", checklist.title()),
                List.of(lines(checklist.introduction()), new ListMarkdown(this).points(checklist.items())));
    }

    @Override
    public List<String> visit(Question question) {
        Attributes attributes = new Attributes().id(question.id()).text("title", question.question());
        return Directive.around("question", attributes, lines(question.answer()));
    }

    @Override
    public List<String> visit(Procedure procedure) {
        return sheet(
                "procedure",
                new Attributes().id(procedure.id()).text("title", procedure.title()),
                List.of(lines(procedure.introduction()), new ListMarkdown(this).steps(procedure.steps())));
    }

    private List<String> sheet(String name, Attributes attributes, List<List<String>> parts) {
        return Directive.around(name, attributes, stack(parts));
    }

    private List<String> slot(String name, List<Block> body) {
        return body.isEmpty() ? List.of() : Directive.around(name, new Attributes(), lines(body));
    }
}
