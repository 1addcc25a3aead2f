package org.lumieres.guide.render.typography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
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
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableCell;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.ThematicBreak;

/** Sets blocks: each is made again only when something in it changes. Not thread-safe. */
final class BlockPass implements Block.Visitor<Block> {
    private final Pass pass;

    BlockPass(Pass pass) {
        this.pass = pass;
    }

    List<Block> each(List<Block> blocks) {
        return Same.each(blocks, this::block);
    }

    private Block block(Block block) {
        return block.accept(this);
    }

    @Override
    public Block visit(Paragraph paragraph) {
        List<Inline> content = pass.line(paragraph.content());
        boolean same = Same.as(content, paragraph.content());
        return same ? paragraph : new Paragraph(content);
    }

    @Override
    public Block visit(BulletList list) {
        List<ListItem> items = Same.each(list.items(), this::item);
        boolean same = Same.as(items, list.items());
        return same ? list : new BulletList(items, list.tight());
    }

    @Override
    public Block visit(OrderedList list) {
        List<ListItem> items = Same.each(list.items(), this::item);
        boolean same = Same.as(items, list.items());
        return same ? list : new OrderedList(list.start(), items, list.tight());
    }

    @Override
    public Block visit(DefinitionList list) {
        List<DefinitionEntry> entries = Same.each(list.entries(), this::entry);
        boolean same = Same.as(entries, list.entries());
        return same ? list : new DefinitionList(entries);
    }

    @Override
    public Block visit(Table table) {
        List<Inline> caption = pass.line(table.caption());
        List<TableRow> head = Same.each(table.head(), this::row);
        List<TableRow> rows = Same.each(table.rows(), this::row);
        boolean same = Same.as(caption, table.caption()) && Same.as(head, table.head()) && Same.as(rows, table.rows());
        return same ? table : new Table(table.id(), caption, table.alignments(), table.rowHeaders(), head, rows);
    }

    @Override
    public Block visit(Quote quote) {
        List<Block> body = pass.inside(quote.language(), quote.body(), this::each);
        @Nullable String attribution = pass.wordsIfAny(quote.attribution());
        @Nullable String work = pass.titleIn(quote.language(), quote.work());
        boolean same =
                Same.as(body, quote.body()) && Same.as(attribution, quote.attribution()) && Same.as(work, quote.work());
        return same ? quote : new Quote(body, attribution, work, quote.date(), quote.url(), quote.language());
    }

    @Override
    public Block visit(Epigraph epigraph) {
        List<Block> body = pass.inside(epigraph.language(), epigraph.body(), this::each);
        @Nullable String attribution = pass.wordsIfAny(epigraph.attribution());
        @Nullable String work = pass.titleIn(epigraph.language(), epigraph.work());
        boolean same = Same.as(body, epigraph.body())
                && Same.as(attribution, epigraph.attribution())
                && Same.as(work, epigraph.work());
        return same ? epigraph : new Epigraph(body, attribution, work, epigraph.date(), epigraph.language());
    }

    @Override
    public Block visit(CodeListing listing) {
        @Nullable String title = pass.wordsIfAny(listing.title());
        boolean same = Same.as(title, listing.title());
        return same ? listing : new CodeListing(listing.info(), title, listing.code());
    }

    @Override
    public Block visit(Figure figure) {
        Image image = pass.picture(figure.image());
        List<Inline> caption = pass.line(figure.caption());
        List<Block> description = each(figure.description());
        boolean same = Same.as(image, figure.image())
                && Same.as(caption, figure.caption())
                && Same.as(description, figure.description());
        return same ? figure : new Figure(figure.id(), image, caption, description);
    }

    @Override
    public Block visit(Callout callout) {
        @Nullable String title = pass.wordsIfAny(callout.title());
        List<Block> body = each(callout.body());
        boolean same = Same.as(title, callout.title()) && Same.as(body, callout.body());
        return same ? callout : new Callout(callout.kind(), title, body);
    }

    @Override
    public Block visit(Details details) {
        List<Inline> summary = pass.line(details.summary());
        List<Block> body = each(details.body());
        boolean same = Same.as(summary, details.summary()) && Same.as(body, details.body());
        return same ? details : new Details(summary, details.open(), body);
    }

    @Override
    public Block visit(ThematicBreak thematicBreak) {
        return thematicBreak;
    }

    @Override
    public Block visit(Footnote footnote) {
        List<Block> body = each(footnote.body());
        boolean same = Same.as(body, footnote.body());
        return same ? footnote : new Footnote(footnote.id(), body);
    }

    @Override
    public Block visit(DisplayMath math) {
        return math;
    }

    @Override
    public Block visit(GoodPractice practice) {
        String title = pass.words(practice.title());
        List<Block> why = each(practice.why());
        List<Block> dos = each(practice.dos());
        List<Block> donts = each(practice.donts());
        List<Block> example = each(practice.example());
        boolean same = Same.as(title, practice.title())
                && Same.as(why, practice.why())
                && Same.as(dos, practice.dos())
                && Same.as(donts, practice.donts())
                && Same.as(example, practice.example());
        return same ? practice : new GoodPractice(practice.id(), title, why, dos, donts, example);
    }

    @Override
    public Block visit(KeyFigure figure) {
        String value = pass.quantity(figure.value());
        @Nullable String unit = pass.wordsIfAny(figure.unit());
        @Nullable String qualifier = pass.wordsIfAny(figure.qualifier());
        @Nullable String population = pass.wordsIfAny(figure.population());
        @Nullable String place = pass.wordsIfAny(figure.place());
        @Nullable Source source = pass.source(figure.source());
        List<Block> statement = each(figure.statement());
        boolean same = Same.as(value, figure.value())
                && Same.as(unit, figure.unit())
                && Same.as(qualifier, figure.qualifier())
                && Same.as(population, figure.population())
                && Same.as(place, figure.place())
                && Same.as(source, figure.source())
                && Same.as(statement, figure.statement());
        return same
                ? figure
                : new KeyFigure(
                        figure.id(), value, unit, qualifier, population, place, figure.period(), source, statement);
    }

    @Override
    public Block visit(Platform platform) {
        String name = pass.words(platform.name());
        List<String> aliases = pass.eachWords(platform.aliases());
        @Nullable String family = pass.wordsIfAny(platform.family());
        @Nullable String renamedTo = pass.wordsIfAny(platform.renamedTo());
        @Nullable Source source = pass.source(platform.source());
        List<Block> description = each(platform.description());
        List<Block> strengths = each(platform.strengths());
        List<Block> limits = each(platform.limits());
        boolean same = Same.as(name, platform.name())
                && Same.as(aliases, platform.aliases())
                && Same.as(family, platform.family())
                && Same.as(renamedTo, platform.renamedTo())
                && Same.as(source, platform.source())
                && Same.as(description, platform.description())
                && Same.as(strengths, platform.strengths())
                && Same.as(limits, platform.limits());
        return same
                ? platform
                : new Platform(
                        platform.id(),
                        name,
                        aliases,
                        family,
                        platform.launched(),
                        platform.ended(),
                        renamedTo,
                        source,
                        description,
                        strengths,
                        limits);
    }

    @Override
    public Block visit(CaseStudy study) {
        String title = pass.words(study.title());
        @Nullable String organisation = pass.wordsIfAny(study.organisation());
        @Nullable String event = pass.wordsIfAny(study.event());
        @Nullable Source source = pass.source(study.source());
        List<Block> context = each(study.context());
        List<Block> action = each(study.action());
        List<Block> result = each(study.result());
        List<Block> lesson = each(study.lesson());
        boolean same = Same.as(title, study.title())
                && Same.as(organisation, study.organisation())
                && Same.as(event, study.event())
                && Same.as(source, study.source())
                && Same.as(context, study.context())
                && Same.as(action, study.action())
                && Same.as(result, study.result())
                && Same.as(lesson, study.lesson());
        return same
                ? study
                : new CaseStudy(
                        study.id(), title, organisation, event, study.dates(), source, context, action, result, lesson);
    }

    @Override
    public Block visit(Checklist checklist) {
        String title = pass.words(checklist.title());
        List<Block> introduction = each(checklist.introduction());
        List<ChecklistItem> items = Same.each(checklist.items(), this::point);
        boolean same = Same.as(title, checklist.title())
                && Same.as(introduction, checklist.introduction())
                && Same.as(items, checklist.items());
        return same ? checklist : new Checklist(checklist.id(), title, introduction, items);
    }

    @Override
    public Block visit(Question question) {
        String asked = pass.words(question.question());
        List<Block> answer = each(question.answer());
        boolean same = Same.as(asked, question.question()) && Same.as(answer, question.answer());
        return same ? question : new Question(question.id(), asked, answer);
    }

    @Override
    public Block visit(Procedure procedure) {
        String title = pass.words(procedure.title());
        List<Block> introduction = each(procedure.introduction());
        List<Step> steps = Same.each(procedure.steps(), this::step);
        boolean same = Same.as(title, procedure.title())
                && Same.as(introduction, procedure.introduction())
                && Same.as(steps, procedure.steps());
        return same ? procedure : new Procedure(procedure.id(), title, introduction, steps);
    }

    private ListItem item(ListItem item) {
        List<Block> body = each(item.body());
        boolean same = Same.as(body, item.body());
        return same ? item : new ListItem(body, item.task());
    }

    private DefinitionEntry entry(DefinitionEntry entry) {
        List<Inline> term = pass.line(entry.term());
        List<Definition> definitions = Same.each(entry.definitions(), this::definition);
        boolean same = Same.as(term, entry.term()) && Same.as(definitions, entry.definitions());
        return same ? entry : new DefinitionEntry(term, definitions);
    }

    private Definition definition(Definition definition) {
        List<Block> body = each(definition.body());
        boolean same = Same.as(body, definition.body());
        return same ? definition : new Definition(body);
    }

    private TableRow row(TableRow row) {
        List<TableCell> cells = Same.each(row.cells(), this::cell);
        boolean same = Same.as(cells, row.cells());
        return same ? row : new TableRow(cells);
    }

    private TableCell cell(TableCell cell) {
        List<Inline> content = pass.line(cell.content());
        boolean same = Same.as(content, cell.content());
        return same ? cell : new TableCell(content);
    }

    private ChecklistItem point(ChecklistItem point) {
        List<Block> body = each(point.body());
        boolean same = Same.as(body, point.body());
        return same ? point : new ChecklistItem(point.id(), point.required(), body);
    }

    private Step step(Step step) {
        List<Block> body = each(step.body());
        boolean same = Same.as(body, step.body());
        return same ? step : new Step(body);
    }
}
