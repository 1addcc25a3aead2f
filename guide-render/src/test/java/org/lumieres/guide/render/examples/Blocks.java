package org.lumieres.guide.render.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lumieres.guide.model.Alignment;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
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
import org.lumieres.guide.model.TaskState;
import org.lumieres.guide.model.ThematicBreak;

/** Blocks of every kind in one another, such as loading gives them. */
final class Blocks {
    private Blocks() {}

    /** Blocks with footnotes among them, which stand in nothing else: the parser wants them at the margin. */
    static Arbitrary<List<Block>> text(int depth) {
        Arbitrary<Block> footnote =
                Combinators.combine(Words.slug(), some(depth - 1)).as(Footnote::new);
        return Arbitraries.frequencyOf(Tuple.of(7, block(depth)), Tuple.of(1, footnote))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Block>> any(int depth) {
        return block(depth).list().ofMaxSize(2);
    }

    private static Arbitrary<List<Block>> some(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(2);
    }

    static Arbitrary<Block> paragraph() {
        return Inlines.line().map(Paragraph::new);
    }

    private static Arbitrary<Block> block(int depth) {
        List<Arbitrary<? extends Block>> kinds = new ArrayList<>(List.of(
                paragraph(),
                paragraph(),
                table(),
                code(),
                Arbitraries.just(new ThematicBreak()),
                Words.line()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(lines -> new DisplayMath(String.join("\n", lines).replace("$", "x")))));
        if (depth > 0) {
            kinds.addAll(containers(depth - 1));
        }
        return Arbitraries.oneOf(
                kinds.stream().map(kind -> kind.map(block -> (Block) block)).toList());
    }

    private static List<Arbitrary<? extends Block>> containers(int depth) {
        Arbitrary<List<Block>> body = Arbitraries.lazy(() -> some(depth));
        Arbitrary<List<Block>> maybe = Arbitraries.lazy(() -> any(depth));
        Arbitrary<String> id = Words.slug().injectNull(0.5);
        Arbitrary<String> line = Words.line();
        Arbitrary<String> detail = Words.line().injectNull(0.5);
        return List.of(
                list(depth),
                list(depth),
                Combinators.combine(Inlines.line(), maybe.list().ofMinSize(1).ofMaxSize(2))
                        .as((term, bodies) -> new DefinitionEntry(
                                term, bodies.stream().map(Definition::new).toList()))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(DefinitionList::new),
                Combinators.combine(
                                body,
                                detail,
                                detail,
                                dates(),
                                Arbitraries.of("https://exemple.fr/?a=\"b\"").injectNull(0.5),
                                languages())
                        .as(Quote::new),
                body.map(words -> new Quote(words, null, null, null, null, null)),
                Combinators.combine(body, detail, detail, dates(), languages()).as(Epigraph::new),
                Combinators.combine(id, Images.any(), Inlines.line().injectNull(0.5), maybe)
                        .as((name, image, caption, description) ->
                                new Figure(name, image, caption == null ? List.of() : caption, description)),
                Combinators.combine(Arbitraries.of(CalloutKind.class), detail, body)
                        .as(Callout::new),
                Combinators.combine(Inlines.line(), Arbitraries.of(true, false), maybe)
                        .as(Details::new),
                Combinators.combine(id, line, maybe, maybe, maybe, maybe).as(GoodPractice::new),
                Combinators.combine(line, detail, detail, detail, detail, sources(), body)
                        .as((value, unit, qualifier, place, period, source, statement) ->
                                new KeyFigure(null, value, unit, qualifier, period, place, period, source, statement)),
                Combinators.combine(id, line, aliases(), detail, dates(), sources(), maybe, maybe)
                        .as((name, title, aliases, family, date, source, what, limits) -> new Platform(
                                name, title, aliases, family, date, date, family, source, what, what, limits)),
                Combinators.combine(id, line, detail, dates(), sources(), maybe, maybe)
                        .as((name, title, who, date, source, one, other) ->
                                new CaseStudy(name, title, who, who, date, source, one, other, one, other)),
                Combinators.combine(id, line, withoutLists(maybe), points(maybe))
                        .as(Checklist::new),
                Combinators.combine(id, line, body).as(Question::new),
                Combinators.combine(
                                id,
                                line,
                                withoutLists(maybe),
                                body.map(Step::new).list().ofMinSize(1).ofMaxSize(2))
                        .as(Procedure::new));
    }

    private static Arbitrary<List<ChecklistItem>> points(Arbitrary<List<Block>> body) {
        return Combinators.combine(Words.slug().injectNull(0.3), Arbitraries.of(true, false), body)
                .as(ChecklistItem::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** A checklist and a procedure take the first list for theirs. */
    private static Arbitrary<List<Block>> withoutLists(Arbitrary<List<Block>> body) {
        return body.map(blocks -> blocks.stream()
                .filter(block -> !(block instanceof BulletList) && !(block instanceof OrderedList))
                .toList());
    }

    /** Loose lists may hold anything; tight ones a line of words, and a tight list below it. */
    private static Arbitrary<Block> list(int depth) {
        Arbitrary<List<Block>> loose = Arbitraries.lazy(() -> any(depth));
        return Arbitraries.oneOf(lists(loose, false), tight(depth));
    }

    private static Arbitrary<Block> tight(int depth) {
        Arbitrary<List<Block>> words = paragraph().list().ofMaxSize(1);
        if (depth == 0) {
            return lists(words, true);
        }
        Arbitrary<List<Block>> withList = Combinators.combine(paragraph(), Arbitraries.lazy(() -> tight(depth - 1)))
                .as(List::of);
        return lists(Arbitraries.oneOf(words, withList), true);
    }

    private static Arbitrary<Block> lists(Arbitrary<List<Block>> bodies, boolean tight) {
        Arbitrary<List<ListItem>> items = Combinators.combine(
                        bodies, Arbitraries.of(TaskState.class).injectNull(0.7))
                .as(ListItem::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                items.map(list -> new BulletList(list, tight)),
                Combinators.combine(Arbitraries.of(0, 1, 2, 9, 999_999_998), items)
                        .as((start, list) -> new OrderedList(start, list, tight)));
    }

    private static Arbitrary<Block> table() {
        Arbitrary<List<Inline>> cell =
                Inlines.line().injectNull(0.3).map(content -> content == null ? List.of() : content);
        return Arbitraries.integers().between(1, 3).flatMap(columns -> {
            Arbitrary<TableRow> row =
                    cell.map(TableCell::new).list().ofSize(columns).map(TableRow::new);
            return Combinators.combine(
                            Words.slug().injectNull(0.7),
                            cell,
                            Arbitraries.of(Alignment.class).list().ofSize(columns),
                            Arbitraries.of(true, false),
                            row,
                            row.list().ofMaxSize(2))
                    .as((id, caption, alignments, headers, head, rows) ->
                            new Table(id, caption, alignments, headers, List.of(head), rows));
        });
    }

    private static Arbitrary<Block> code() {
        return Combinators.combine(
                        Words.line().injectNull(0.5),
                        Words.line().injectNull(0.6),
                        Words.line().list().ofMaxSize(3))
                .as((info, title, lines) ->
                        new CodeListing(info, title, lines.isEmpty() ? "" : String.join("\n", lines) + "\n"));
    }

    private static Arbitrary<List<String>> aliases() {
        return Words.line()
                .map(alias -> alias.replace(",", "").strip())
                .filter(alias -> !alias.isEmpty())
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<String> dates() {
        return Arbitraries.of("2014", "2014-11", "2014-11-26").injectNull(0.5);
    }

    static Arbitrary<String> languages() {
        return Arbitraries.of("en", "pt-BR").injectNull(0.7);
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(
                        Words.line(),
                        Arbitraries.of("https://exemple.fr/a?b=c").injectNull(0.5),
                        dates(),
                        Arbitraries.of(LocalDate.of(2014, 11, 26)).injectNull(0.5))
                .as(Source::new)
                .injectNull(0.3);
    }
}
