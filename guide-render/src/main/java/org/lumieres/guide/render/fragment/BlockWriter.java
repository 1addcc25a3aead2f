package org.lumieres.guide.render.fragment;

import java.util.List;
import java.util.Locale;
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
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.ListItem;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TaskState;
import org.lumieres.guide.model.ThematicBreak;
import org.lumieres.guide.render.markup.BlockMarkup;

/** Writes blocks; those that belong to guides rather than to any text are {@link DomainWriter}'s. */
public final class BlockWriter implements Block.Visitor<HtmlWriter> {
    private final Run run;
    private final HtmlWriter html;
    private final TableWriter tables;
    private final QuoteWriter quotes;
    private final DomainWriter domain;
    /** Whether the next block is the first of a tight item, whose paragraph is no element of its own. */
    private boolean tight;

    public BlockWriter(Run run) {
        this.run = run;
        this.html = run.html();
        this.tables = new TableWriter(run);
        this.quotes = new QuoteWriter(run, this);
        this.domain = new DomainWriter(run, this);
    }

    public HtmlWriter write(List<? extends Block> blocks) {
        return write(blocks, false);
    }

    /** Writes the blocks of an item; when it is tight, a paragraph that begins it is only its words. */
    public HtmlWriter write(List<? extends Block> blocks, boolean tightly) {
        boolean outer = tight;
        tight = tightly;
        for (Block block : blocks) {
            write(block);
            tight = false;
        }
        tight = outer;
        return html;
    }

    private void write(Block block) {
        BlockMarkup<Block> markup = run.own().of(block);
        if (markup == null) {
            block.accept(this);
        } else {
            OwnBlockWriter.write(block, markup, run);
        }
    }

    @Override
    public HtmlWriter visit(Paragraph paragraph) {
        if (tight) {
            return run.inlines().write(paragraph.content());
        }
        html.raw("<p>");
        return run.inlines().write(paragraph.content()).raw("</p>\n");
    }

    @Override
    public HtmlWriter visit(BulletList list) {
        html.raw(hasTask(list.items()) ? "<ul class=\"tasks\">\n" : "<ul>\n");
        return items(list.items(), list.tight()).raw("</ul>\n");
    }

    @Override
    public HtmlWriter visit(OrderedList list) {
        html.raw("<ol");
        if (list.start() != 1) {
            html.attribute("start", Integer.toString(list.start()));
        }
        html.raw(hasTask(list.items()) ? " class=\"tasks\">\n" : ">\n");
        return items(list.items(), list.tight()).raw("</ol>\n");
    }

    private static boolean hasTask(List<ListItem> items) {
        for (ListItem item : items) {
            if (item.task() != null) {
                return true;
            }
        }
        return false;
    }

    private HtmlWriter items(List<ListItem> items, boolean tightly) {
        for (ListItem item : items) {
            html.raw("<li>");
            if (item.task() != null) {
                task(item.task());
            }
            write(item.body(), tightly);
            html.raw("</li>\n");
        }
        return html;
    }

    private void task(TaskState state) {
        boolean done = state == TaskState.DONE;
        html.raw("<span class=\"box\" role=\"img\"")
                .attribute("aria-label", run.word(done ? "done" : "todo"))
                .raw(done ? ">☑</span> " : ">☐</span> ");
    }

    @Override
    public HtmlWriter visit(DefinitionList list) {
        html.raw("<dl>\n");
        for (DefinitionEntry entry : list.entries()) {
            html.raw("<dt>");
            run.inlines().write(entry.term()).raw("</dt>\n");
            for (Definition definition : entry.definitions()) {
                html.raw("<dd>");
                write(definition.body(), definition.body().size() == 1).raw("</dd>\n");
            }
        }
        return html.raw("</dl>\n");
    }

    @Override
    public HtmlWriter visit(Table table) {
        return tables.write(table);
    }

    @Override
    public HtmlWriter visit(Quote quote) {
        return quotes.write(quote);
    }

    @Override
    public HtmlWriter visit(Epigraph epigraph) {
        return quotes.write(epigraph);
    }

    @Override
    public HtmlWriter visit(CodeListing listing) {
        String title = listing.title();
        if (title == null) {
            return code(listing);
        }
        html.raw("<figure class=\"listing\">\n<figcaption>").text(title).raw("</figcaption>\n");
        return code(listing).raw("</figure>\n");
    }

    private HtmlWriter code(CodeListing listing) {
        String language = listing.language();
        html.raw("<pre");
        return run.leftToRight()
                .raw("><code")
                .attribute("class", language == null ? null : "language-" + language)
                .raw(">")
                .text(listing.code())
                .raw("</code></pre>\n");
    }

    @Override
    public HtmlWriter visit(DisplayMath math) {
        html.raw("<pre class=\"math\" role=\"math\"");
        return run.leftToRight().raw("><code>").text(math.text()).raw("</code></pre>\n");
    }

    @Override
    public HtmlWriter visit(Figure figure) {
        return new FigureWriter(run).write(figure);
    }

    @Override
    public HtmlWriter visit(Callout callout) {
        html.raw("<div")
                .attribute("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT))
                .raw(" role=\"note\">\n<p class=\"label\">")
                .raw(run.said(callout.kind()));
        title(callout.title());
        html.raw("</p>\n");
        return write(callout.body()).raw("</div>\n");
    }

    private void title(@Nullable String title) {
        if (title != null) {
            html.raw(" <span class=\"title\">").text(title).raw("</span>");
        }
    }

    @Override
    public HtmlWriter visit(Details details) {
        Runnable summary = () -> run.inlines().write(details.summary());
        return new FoldWriter(run).write(null, details.open(), summary, () -> write(details.body()));
    }

    @Override
    public HtmlWriter visit(ThematicBreak thematicBreak) {
        return html.raw("<hr").endVoid().raw("\n");
    }

    /** Nothing here: {@link NotesWriter} gathers the notes at the end. */
    @Override
    public HtmlWriter visit(Footnote footnote) {
        return html;
    }

    @Override
    public HtmlWriter visit(GoodPractice practice) {
        return domain.write(practice);
    }

    @Override
    public HtmlWriter visit(KeyFigure figure) {
        return domain.write(figure);
    }

    @Override
    public HtmlWriter visit(Platform platform) {
        return domain.write(platform);
    }

    @Override
    public HtmlWriter visit(CaseStudy study) {
        return domain.write(study);
    }

    @Override
    public HtmlWriter visit(Checklist checklist) {
        return domain.write(checklist);
    }

    @Override
    public HtmlWriter visit(Question question) {
        return domain.write(question);
    }

    @Override
    public HtmlWriter visit(Procedure procedure) {
        return domain.write(procedure);
    }
}
