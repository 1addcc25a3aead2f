package org.lumieres.guide.loader.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Step;
import org.lumieres.guide.model.Table;

/** Makes the block that one directive stands for, and those beside it that have no place inside. */
final class DirectiveBuilder {
    private final Reading reading;
    private final BlockConverter blocks;
    private final DirectiveKind kind;
    private final DirectiveBlock directive;
    private final Arguments arguments;

    DirectiveBuilder(
            Reading reading, BlockConverter blocks, DirectiveKind kind, DirectiveBlock directive, Arguments arguments) {
        this.reading = reading;
        this.blocks = blocks;
        this.kind = kind;
        this.directive = directive;
        this.arguments = arguments;
    }

    List<Block> build() {
        return switch (kind) {
            case TABLE -> only(Table.class, this::table);
            case LISTING -> only(CodeListing.class, this::listing);
            case CHECKLIST, PROCEDURE -> ofList(listIn(directive));
            default -> {
                DirectiveContent content = DirectiveContent.read(reading, blocks, directive, kind.main(), kind.slots());
                Block block = block(content);
                content.trace(reading.trace(), block, kind.components());
                yield List.of(traced(block));
            }
        };
    }

    private Block block(DirectiveContent content) {
        return switch (kind) {
            case FIGURE -> figure(content);
            case QUOTE ->
                new Quote(
                        content.main(),
                        arguments.text("attribution"),
                        arguments.text("work"),
                        arguments.text("date"),
                        arguments.text("url"),
                        arguments.text("lang"));
            case EPIGRAPH ->
                new Epigraph(
                        content.main(),
                        arguments.text("attribution"),
                        arguments.text("work"),
                        arguments.text("date"),
                        arguments.text("lang"));
            case DETAILS -> new Details(inline("summary"), arguments.flag("open"), content.main());
            case PRACTICE ->
                new GoodPractice(
                        arguments.id(),
                        arguments.required("title"),
                        content.of("why"),
                        content.of("do"),
                        content.of("dont"),
                        content.of("example"));
            case KEY_FIGURE ->
                new KeyFigure(
                        arguments.id(),
                        arguments.required("value"),
                        arguments.text("unit"),
                        arguments.text("qualifier"),
                        arguments.text("population"),
                        arguments.text("place"),
                        arguments.text("period"),
                        source(),
                        content.main());
            case PLATFORM ->
                new Platform(
                        arguments.id(),
                        arguments.required("name"),
                        arguments.list("aliases"),
                        arguments.text("family"),
                        arguments.text("launched"),
                        arguments.text("ended"),
                        arguments.text("renamed-to"),
                        source(),
                        content.main(),
                        content.of("strengths"),
                        content.of("limits"));
            case CASE ->
                new CaseStudy(
                        arguments.id(),
                        arguments.required("title"),
                        arguments.text("organisation"),
                        arguments.text("event"),
                        arguments.text("dates"),
                        source(),
                        content.of("context"),
                        content.of("action"),
                        content.of("result"),
                        content.of("lesson"));
            case QUESTION -> new Question(arguments.id(), arguments.required("title"), content.main());
            default -> new Callout(CalloutKind.valueOf(kind.name()), arguments.text("title"), content.main());
        };
    }

    private Figure figure(DirectiveContent content) {
        List<Block> description = new ArrayList<>(content.of("description"));
        List<Inline> caption = List.of();
        for (Block block : content.main()) {
            if (caption.isEmpty() && block instanceof Paragraph paragraph) {
                caption = paragraph.content();
            } else {
                misplaced(block, "figure.misplaced");
                description.add(block);
            }
        }
        String src = arguments.text("src");
        Image image = new Image(
                src == null ? "" : reading.targets().image(src, arguments.valueOf("src")),
                arguments.text("alt"),
                arguments.flag("decorative"),
                arguments.text("credit"),
                arguments.text("licence"));
        return new Figure(arguments.id(), image, caption, description);
    }

    /** The one block of a kind that a directive is about, the others beside it. */
    private <T extends Block> List<Block> only(Class<T> type, java.util.function.UnaryOperator<T> made) {
        DirectiveContent content = DirectiveContent.read(reading, blocks, directive, kind.main(), kind.slots());
        List<Block> result = new ArrayList<>();
        boolean found = false;
        for (Block block : content.main()) {
            if (!found && type.isInstance(block)) {
                found = true;
                Block about = reading.trace().replace(block, made.apply(type.cast(block)));
                result.add(traced(about));
            } else {
                misplaced(block, "directive.beside");
                result.add(block);
            }
        }
        if (!found) {
            Span at = blocks.at(directive);
            reading.findings().error("required", at, "directive.nothing", kind.written());
        }
        return result;
    }

    private Table table(Table table) {
        List<Inline> caption = arguments.has("caption") ? inline("caption") : table.caption();
        return new Table(
                arguments.id(),
                caption,
                table.alignments(),
                table.rowHeaders() || arguments.flag("row-headers"),
                table.head(),
                table.rows());
    }

    private CodeListing listing(CodeListing listing) {
        return new CodeListing(listing.info(), arguments.text("title"), listing.code());
    }

    private List<Block> ofList(@Nullable ListBlock list) {
        if (list == null) {
            return withoutList();
        }
        return List.of(kind == DirectiveKind.CHECKLIST ? checklist(list) : procedure(list));
    }

    /** The words of a directive that is about a list and has none, below its title. */
    private List<Block> withoutList() {
        reading.findings().error("required", header(), "directive.no-list", kind.written());
        List<Block> words = new ArrayList<>();
        String title = arguments.text("title");
        if (title != null) {
            words.add(new Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(title))))));
        }
        arguments.id();
        words.addAll(around(null));
        return words;
    }

    private Checklist checklist(ListBlock list) {
        List<ChecklistItem> items = new ArrayList<>();
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            tellTask(item);
            items.add(new ChecklistItems(reading, blocks).convert(item));
        }
        return traced(new Checklist(arguments.id(), arguments.required("title"), around(list), items));
    }

    private Procedure procedure(ListBlock list) {
        List<Step> steps = new ArrayList<>();
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            tellTask(item);
            Step step = new Step(blocks.inside(item));
            reading.trace().value(step, blocks.at(item));
            steps.add(step);
        }
        return traced(new Procedure(arguments.id(), arguments.required("title"), around(list), steps));
    }

    private void tellTask(Node item) {
        if (item.getFirstChild() instanceof TaskListItemMarker) {
            reading.findings().warning("misplaced-content", blocks.at(item), "list.task", kind.written());
        }
    }

    private static @Nullable ListBlock listIn(Node parent) {
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock list) {
                return list;
            }
        }
        return null;
    }

    /** The introduction: what stands before the list. What stands after it has no place but there. */
    private List<Block> around(@Nullable ListBlock list) {
        if (list != null) {
            for (@Nullable Node after = list.getNext(); after != null; after = after.getNext()) {
                reading.findings().warning("misplaced-content", blocks.at(after), "list.misplaced", kind.written());
            }
            list.unlink();
        }
        return DirectiveContent.read(reading, blocks, directive, kind.main(), kind.slots())
                .main();
    }

    private @Nullable Source source() {
        String url = arguments.text("source-url");
        String date = arguments.text("source-date");
        LocalDate retrieved = arguments.date("retrieved");
        if (arguments.has("source")) {
            return new Source(arguments.required("source"), url, date, retrieved);
        }
        if (url != null || date != null || retrieved != null) {
            reading.findings().error("required", header(), "directive.no-source", kind.written());
        }
        return null;
    }

    private Span header() {
        return DirectiveConverter.headerSpan(
                reading, directive, 0, directive.header().text().length());
    }

    /** An attribute that holds a line of Markdown. */
    private List<Inline> inline(String name) {
        String value = arguments.text(name);
        return value == null ? List.of() : InlineText.read(reading.at(arguments.valueOf(name)), value);
    }

    private void misplaced(Block block, String key) {
        Span own = reading.trace().of(block);
        Span at = own.isKnown() ? own : blocks.at(directive);
        reading.findings().warning("misplaced-content", at, key, kind.written());
    }

    private <T extends Block> T traced(T block) {
        arguments.trace(block, kind.components());
        return block;
    }
}
