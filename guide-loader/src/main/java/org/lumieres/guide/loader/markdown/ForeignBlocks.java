package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Definition;
import org.lumieres.guide.model.DefinitionEntry;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.ThematicBreak;

/**
 * Says of blocks that they are in another language, as {@code <div lang>} does. The model says it of words, and of
 * quotes. Blocks that only directives make keep their own.
 */
final class ForeignBlocks implements Block.Visitor<Block> {
    private final Trace trace;
    private final String language;

    ForeignBlocks(Trace trace, String language) {
        this.trace = trace;
        this.language = language;
    }

    Block convert(Block block) {
        Block foreign = block.accept(this);
        return foreign.equals(block) ? block : trace.replace(block, foreign);
    }

    List<Inline> words(List<Inline> words) {
        if (words.isEmpty()) {
            return words;
        }
        Inline foreign = new Inline.Foreign(language, words);
        trace.value(foreign, trace.of(words.get(0)).to(trace.of(words.get(words.size() - 1))));
        return List.of(foreign);
    }

    private <T> List<T> all(List<T> values, UnaryOperator<T> conversion) {
        List<T> converted = new ArrayList<>(values.size());
        values.forEach(value -> converted.add(trace.replace(value, conversion.apply(value))));
        return converted;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> converted = new ArrayList<>(blocks.size());
        blocks.forEach(block -> converted.add(convert(block)));
        return converted;
    }

    private List<ListItem> items(List<ListItem> items) {
        return all(items, item -> new ListItem(blocks(item.body()), item.task()));
    }

    private List<TableRow> rows(List<TableRow> rows) {
        return all(rows, row -> new TableRow(all(row.cells(), cell -> new TableCell(words(cell.content())))));
    }

    @Override
    public Block visit(Paragraph paragraph) {
        return new Paragraph(words(paragraph.content()));
    }

    @Override
    public Block visit(BulletList list) {
        return new BulletList(items(list.items()), list.tight());
    }

    @Override
    public Block visit(OrderedList list) {
        return new OrderedList(list.start(), items(list.items()), list.tight());
    }

    @Override
    public Block visit(DefinitionList list) {
        return new DefinitionList(all(
                list.entries(),
                entry -> new DefinitionEntry(
                        words(entry.term()),
                        all(entry.definitions(), definition -> new Definition(blocks(definition.body()))))));
    }

    @Override
    public Block visit(Table table) {
        return new Table(
                table.id(),
                words(table.caption()),
                table.alignments(),
                table.rowHeaders(),
                rows(table.head()),
                rows(table.rows()));
    }

    @Override
    public Block visit(Quote quote) {
        String own = quote.language() == null ? language : quote.language();
        return new Quote(quote.body(), quote.attribution(), quote.work(), quote.date(), quote.url(), own);
    }

    @Override
    public Block visit(Epigraph epigraph) {
        String own = epigraph.language() == null ? language : epigraph.language();
        return new Epigraph(epigraph.body(), epigraph.attribution(), epigraph.work(), epigraph.date(), own);
    }

    @Override
    public Block visit(CodeListing listing) {
        return listing;
    }

    @Override
    public Block visit(Figure figure) {
        return new Figure(figure.id(), figure.image(), words(figure.caption()), blocks(figure.description()));
    }

    @Override
    public Block visit(Callout callout) {
        return new Callout(callout.kind(), callout.title(), blocks(callout.body()));
    }

    @Override
    public Block visit(Details details) {
        return new Details(words(details.summary()), details.open(), blocks(details.body()));
    }

    @Override
    public Block visit(ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block visit(Footnote footnote) {
        return new Footnote(footnote.id(), blocks(footnote.body()));
    }

    @Override
    public Block visit(DisplayMath math) {
        return math;
    }

    @Override
    public Block visit(GoodPractice practice) {
        return practice;
    }

    @Override
    public Block visit(KeyFigure figure) {
        return figure;
    }

    @Override
    public Block visit(Platform platform) {
        return platform;
    }

    @Override
    public Block visit(CaseStudy study) {
        return study;
    }

    @Override
    public Block visit(Checklist checklist) {
        return checklist;
    }

    @Override
    public Block visit(Question question) {
        return question;
    }

    @Override
    public Block visit(Procedure procedure) {
        return procedure;
    }
}
