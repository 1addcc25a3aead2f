package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.ThematicBreak;

/** Turns blocks into lines of a certain width. Writes them in reading order, once. */
final class BlockText implements Block.Visitor<List<String>> {
    /**
     * Below this, blocks that nest deeper are given no less: they run over the edge rather than into a single column.
     */
    private static final int NARROWEST = 12;

    private static final String INDENT = "    ";

    private final Setting setting;
    private final EndMatter end;
    private final InlineText inlines;
    private final int width;

    BlockText(Setting setting, EndMatter end, int width) {
        this.setting = setting;
        this.end = end;
        this.inlines = new InlineText(setting, end);
        this.width = width;
    }

    /** The same, on a page that has some columns less. */
    BlockText narrower(int columns) {
        return new BlockText(setting, end, Math.max(NARROWEST, width - columns));
    }

    int width() {
        return width;
    }

    Setting setting() {
        return setting;
    }

    /** Blocks under one another with an empty line between. */
    List<String> lines(List<Block> blocks) {
        return Lines.stack(blocks.stream().map(block -> block.accept(this)).toList());
    }

    /** Blocks right under one another. */
    List<String> closeLines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    List<String> inline(List<Inline> content) {
        return Lines.wrap(inlines.text(content), width);
    }

    String text(List<Inline> content) {
        return inlines.text(content);
    }

    List<String> plain(String text) {
        return Lines.wrap(text, width);
    }

    /** Blocks moved to the right. */
    List<String> indented(List<Block> blocks) {
        return blocks.isEmpty() ? List.of() : Lines.prefix("  ", narrower(2).lines(blocks));
    }

    @Override
    public List<String> visit(Paragraph paragraph) {
        return inline(paragraph.content());
    }

    @Override
    public List<String> visit(BulletList list) {
        return new ListText(this).bullets(list);
    }

    @Override
    public List<String> visit(OrderedList list) {
        return new ListText(this).numbered(list);
    }

    @Override
    public List<String> visit(DefinitionList list) {
        List<List<String>> entries = new ArrayList<>();
        for (DefinitionEntry entry : list.entries()) {
            List<List<String>> meanings = new ArrayList<>();
            for (Definition definition : entry.definitions()) {
                meanings.add(Lines.prefix(INDENT, narrower(INDENT.length()).lines(definition.body())));
            }
            entries.add(Lines.join(inline(entry.term()), Lines.stack(meanings)));
        }
        return Lines.stack(entries);
    }

    @Override
    public List<String> visit(Table table) {
        return new TableText(this).lines(table);
    }

    @Override
    public List<String> visit(Quote quote) {
        List<String> words = Lines.prefix("│ ", narrower(2).lines(quote.body()));
        String about = attribution(quote.attribution(), quote.work(), quote.date());
        String url = Setting.address(quote.url());
        if (url != null) {
            about = about.isEmpty() ? url : about + "\u00A0" + end.link(url);
        }
        return Lines.join(words, signature("│ — ", about));
    }

    @Override
    public List<String> visit(Epigraph epigraph) {
        List<String> words = Lines.prefix(INDENT, narrower(INDENT.length()).lines(epigraph.body()));
        String about = attribution(epigraph.attribution(), epigraph.work(), epigraph.date());
        return Lines.join(words, signature(INDENT + "— ", about));
    }

    @Override
    public List<String> visit(CodeListing listing) {
        List<String> code = new ArrayList<>();
        listing.code().lines().forEach(line -> code.add((INDENT + line).stripTrailing()));
        return listing.title() == null ? code : Lines.join(plain(listing.title()), code);
    }

    @Override
    public List<String> visit(Figure figure) {
        String picture = inlines.picture(figure.image(), null);
        List<String> credit = credit(figure.image().credit(), figure.image().licence());
        List<String> description = figure.description().isEmpty()
                ? List.of()
                : Lines.join(plain(setting.labelled("description", "")), indented(figure.description()));
        return Lines.join(
                picture.isEmpty() ? List.of() : plain(picture), inline(figure.caption()), credit, description);
    }

    private List<String> credit(@Nullable String credit, @Nullable String licence) {
        String by = credit == null ? null : setting.wording().get("credit", credit);
        String under = licence == null
                ? null
                : setting.wording().get("image-licence", setting.targets().licence(licence));
        return plain(Setting.listed(by, under));
    }

    @Override
    public List<String> visit(Callout callout) {
        String kind = Lines.capitals(
                setting.wording().of(callout.kind()), setting.wording().locale());
        String label = callout.title() == null ? kind : setting.wording().get("text.labelled", kind, callout.title());
        return Lines.join(plain(label), indented(callout.body()));
    }

    @Override
    public List<String> visit(Details details) {
        return Lines.join(inline(details.summary()), indented(details.body()));
    }

    @Override
    public List<String> visit(ThematicBreak thematicBreak) {
        return Lines.centre(List.of("* * *"), width);
    }

    @Override
    public List<String> visit(Footnote footnote) {
        return List.of();
    }

    @Override
    public List<String> visit(DisplayMath math) {
        return Lines.prefix(INDENT, math.text().lines().toList());
    }

    @Override
    public List<String> visit(GoodPractice practice) {
        return new CardText(this).practice(practice);
    }

    @Override
    public List<String> visit(KeyFigure figure) {
        return new CardText(this).figure(figure);
    }

    @Override
    public List<String> visit(Platform platform) {
        return new CardText(this).platform(platform);
    }

    @Override
    public List<String> visit(CaseStudy study) {
        return new CardText(this).study(study);
    }

    @Override
    public List<String> visit(Checklist checklist) {
        return Lines.stack(
                plain(setting.heading("checklist", checklist.title())),
                lines(checklist.introduction()),
                new ListText(this).boxes(checklist.items()));
    }

    @Override
    public List<String> visit(Question question) {
        return Lines.join(plain(setting.heading("question", question.question())), indented(question.answer()));
    }

    @Override
    public List<String> visit(Procedure procedure) {
        return Lines.stack(
                plain(setting.heading("procedure", procedure.title())),
                lines(procedure.introduction()),
                new ListText(this).steps(procedure.steps()));
    }

    /** A link's mark for an address that stands beside its words. */
    String mark(String url) {
        return "\u00A0" + end.link(url);
    }

    private String attribution(@Nullable String who, @Nullable String work, @Nullable String date) {
        return Setting.listed(who, work, date == null ? null : setting.wording().partialDate(date));
    }

    private List<String> signature(String dash, String about) {
        String rest = dash.startsWith("│") ? "│   " : " ".repeat(dash.length());
        return about.isEmpty()
                ? List.of()
                : Lines.hang(dash, rest, narrower(dash.length()).plain(about));
    }
}
