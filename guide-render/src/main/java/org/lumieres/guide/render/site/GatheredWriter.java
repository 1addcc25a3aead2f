package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.FactsWriter;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;
import org.lumieres.guide.render.site.Gathered.Found;

/** Writes the pages on which readers find together what the chapters hold of one kind. */
final class GatheredWriter {
    private static final String NO_BREAK_SPACE = "\u00A0";
    /** About as many blocks as are found without a list of them. */
    private static final int FEW = 2;

    private final Site site;
    private final Run run;
    private final HtmlWriter html;

    GatheredWriter(Site site, Run run) {
        this.site = site;
        this.run = run;
        this.html = run.html();
    }

    /** All good practices, whole. */
    void practices() {
        head(Part.PRACTICES);
        whole(site.gathered().practices(), GoodPractice::title, GoodPractice::id);
    }

    /** All lists to tick, whole: a page to print. */
    void checklists() {
        head(Part.CHECKLISTS);
        whole(site.gathered().checklists(), Checklist::title, Checklist::id);
    }

    private void head(Part part) {
        new HeadingWriter(run).write(1, null, null, run.named(part.key()));
        html.raw("<p class=\"lead\">")
                .raw(run.said(part.key() + ".description"))
                .raw("</p>\n");
    }

    private <B extends Block> void whole(
            List<Found<B>> all, Function<B, String> title, Function<B, @Nullable String> id) {
        List<String> places = new ArrayList<>();
        for (Found<B> found : all) {
            String own = id.apply(found.block());
            places.add(run.unique(own == null ? "_" + (places.size() + 1) : own));
        }
        if (all.size() > FEW) {
            String name = run.word("site.on-this-page");
            html.raw("<nav class=\"on-page\"").attribute("aria-label", name).raw(">\n<details open>\n<summary>");
            run.say(name).raw("</summary>\n<ol>\n");
            for (int i = 0; i < all.size(); i++) {
                html.raw("<li><a").attribute("href", "#" + places.get(i)).raw(">");
                html.text(title.apply(all.get(i).block())).raw("</a></li>\n");
            }
            html.raw("</ol>\n</details>\n</nav>\n");
        }
        for (int i = 0; i < all.size(); i++) {
            whole(all.get(i), id.apply(all.get(i).block()), places.get(i));
        }
    }

    private void whole(Found<? extends Block> found, @Nullable String id, String place) {
        html.raw("<div class=\"gathered\"").attribute("id", place).raw(">\n");
        run.quoting(() -> run.inside(
                Anchors.chapter(found.chapter().chapter().id()),
                1,
                () -> run.under(1, () -> run.blocks().write(List.of(found.block())))));
        html.raw("<p class=\"from\">");
        run.phrase("site.from", () -> from(found.chapter(), id));
        html.raw("</p>\n</div>\n");
    }

    /** A link to where something stands in its chapter. */
    private void from(ChapterPlace place, @Nullable String id) {
        String address = id == null
                ? place.path()
                : run.links().to(Anchors.inside(Anchors.chapter(place.chapter().id()), id));
        html.raw("<a").attribute("href", address);
        run.spoken(place.chapter().language(), () -> {
            html.raw(">");
            run.inlines().writeAgain(place.chapter().title());
        });
        html.raw("</a>");
    }

    /** All key figures in a table, with their sources and dates. */
    void figures() {
        head(Part.FIGURES);
        table(
                Part.FIGURES,
                List.of("key-figure", "site.says", "source", "chapters"),
                () -> site.gathered().figures().forEach(this::row));
    }

    private void row(Found<KeyFigure> found) {
        KeyFigure figure = found.block();
        html.raw("<tr>\n<th scope=\"row\">");
        if (figure.qualifier() != null) {
            html.text(figure.qualifier()).text(" ");
        }
        html.raw("<strong>").text(figure.value());
        if (figure.unit() != null) {
            html.text(NO_BREAK_SPACE).text(figure.unit());
        }
        html.raw("</strong></th>\n<td>");
        run.quoting(() -> run.inside(
                Anchors.chapter(found.chapter().chapter().id()),
                1,
                () -> run.blocks().write(figure.statement())));
        new FactsWriter(run)
                .fact("population", figure.population())
                .fact("place", figure.place())
                .dates("period", figure.period())
                .end();
        html.raw("</td>\n<td").attribute("data-head", run.word("source")).raw(">");
        Source source = figure.source();
        if (source != null) {
            new FactsWriter(run).write(source);
        }
        html.raw("</td>\n<td").attribute("data-head", run.word("chapters")).raw(">");
        from(found.chapter(), figure.id());
        html.raw("</td>\n</tr>\n");
    }

    /** All platforms in a table. */
    void platforms() {
        head(Part.PLATFORMS);
        List<Found<Platform>> platforms = site.gathered().platforms();
        // What is known of no platform is no column.
        List<Column> columns = Stream.of(
                        new Column("family", platform -> platform.family() != null, this::family),
                        new Column("launched", platform -> platform.launched() != null, this::launched),
                        new Column(
                                "ended",
                                platform -> platform.ended() != null || platform.renamedTo() != null,
                                this::ended))
                .filter(column -> platforms.stream().anyMatch(found -> column.known.test(found.block())))
                .toList();
        List<String> heads = new ArrayList<>();
        heads.add("platform");
        columns.forEach(column -> heads.add(column.head));
        heads.add("chapters");
        table(Part.PLATFORMS, heads, () -> platforms.forEach(found -> row(found, columns)));
    }

    /**
     * A column of the table of platforms.
     *
     * @param head the key of its head in the wording
     * @param known whether a platform has something there
     * @param cell writes what it has
     */
    private record Column(String head, Predicate<Platform> known, Consumer<Platform> cell) {}

    private void row(Found<Platform> found, List<Column> columns) {
        Platform platform = found.block();
        html.raw("<tr>\n<th scope=\"row\">").text(platform.name());
        if (!platform.aliases().isEmpty()) {
            html.raw("<br").endVoid().raw("<small>").raw(run.said("aliases")).text(" ");
            html.text(String.join(", ", platform.aliases())).raw("</small>");
        }
        html.raw("</th>\n");
        for (Column column : columns) {
            html.raw("<td>");
            column.cell.accept(platform);
            html.raw("</td>\n");
        }
        html.raw("<td>");
        from(found.chapter(), platform.id());
        html.raw("</td>\n</tr>\n");
    }

    private void family(Platform platform) {
        html.text(platform.family() == null ? "" : platform.family());
    }

    private void launched(Platform platform) {
        date(platform.launched());
    }

    private void ended(Platform platform) {
        date(platform.ended());
        if (platform.renamedTo() != null) {
            html.text(platform.ended() == null ? "" : ", ")
                    .raw(run.said("renamed-to"))
                    .text(" ");
            html.text(platform.renamedTo());
        }
    }

    private void date(@Nullable String date) {
        if (date != null) {
            new Times(run).partial(date);
        }
    }

    private void table(Part part, List<String> heads, Runnable rows) {
        html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
                .attribute("aria-label", run.word(part.key()))
                .raw(">\n<table>\n<thead>\n<tr>\n");
        for (String head : heads) {
            html.raw("<th scope=\"col\">").raw(run.said(head)).raw("</th>\n");
        }
        html.raw("</tr>\n</thead>\n<tbody>\n");
        rows.run();
        html.raw("</tbody>\n</table>\n</div>\n");
    }
}
