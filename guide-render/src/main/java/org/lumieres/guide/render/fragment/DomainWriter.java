package org.lumieres.guide.render.fragment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChecklistItem;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Step;

/** Writes the blocks that guides are made of: good practices, key figures, platforms, cases, lists to tick. */
final class DomainWriter {
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Run run;
    private final HtmlWriter html;
    private final BlockWriter blocks;
    private final HeadingWriter headings;

    public DomainWriter(Run run, BlockWriter blocks) {
        this.run = run;
        this.html = run.html();
        this.blocks = blocks;
        this.headings = new HeadingWriter(run);
    }

    HtmlWriter write(GoodPractice practice) {
        return sheet("practice", practice.id(), "good-practice", practice.title(), () -> {
            blocks.write(practice.why());
            columns("dos", practice.dos(), "donts", practice.donts());
            part("example", practice.example());
        });
    }

    HtmlWriter write(Platform platform) {
        return sheet("platform", platform.id(), "platform", platform.name(), () -> {
            new FactsWriter(run)
                    .fact("aliases", joined(platform.aliases()))
                    .fact("family", platform.family())
                    .dates("launched", platform.launched())
                    .dates("ended", platform.ended())
                    .fact("renamed-to", platform.renamedTo())
                    .source(platform.source())
                    .end();
            blocks.write(platform.description());
            columns("strengths", platform.strengths(), "limits", platform.limits());
        });
    }

    HtmlWriter write(CaseStudy study) {
        return sheet("case", study.id(), "case-study", study.title(), () -> {
            new FactsWriter(run)
                    .fact("organisation", study.organisation())
                    .fact("event", study.event())
                    .dates("dates", study.dates())
                    .source(study.source())
                    .end();
            part("context", study.context());
            part("action", study.action());
            part("result", study.result());
            part("lesson", study.lesson());
        });
    }

    HtmlWriter write(Checklist checklist) {
        String scope = checklist.id();
        return sheet("checklist", scope, "checklist", checklist.title(), () -> {
            blocks.write(checklist.introduction());
            html.raw("<ul class=\"checks\">\n");
            checklist.items().forEach(item -> item(scope, item));
            html.raw("</ul>\n");
        });
    }

    private void item(@Nullable String list, ChecklistItem item) {
        // An item is known in its list, so it has an address only where the list has one.
        String id = list == null || item.id() == null ? null : Anchors.inside(list, item.id());
        html.raw("<li").attribute("id", run.anchor(id)).raw("><span class=\"box\" aria-hidden=\"true\">☐</span> ");
        if (item.required()) {
            html.raw("<strong class=\"required\">").raw(run.said("required")).raw("</strong> ");
        }
        blocks.write(item.body(), true).raw("</li>\n");
    }

    HtmlWriter write(Procedure procedure) {
        return sheet("procedure", procedure.id(), "procedure", procedure.title(), () -> {
            blocks.write(procedure.introduction());
            html.raw("<ol class=\"steps\">\n");
            for (Step step : procedure.steps()) {
                html.raw("<li>");
                blocks.write(step.body(), true).raw("</li>\n");
            }
            html.raw("</ol>\n");
        });
    }

    HtmlWriter write(Question question) {
        return sheet("question", question.id(), null, question.question(), () -> blocks.write(question.answer()));
    }

    HtmlWriter write(KeyFigure figure) {
        html.raw("<figure class=\"key-figure\"")
                .attribute("id", run.anchor(figure.id()))
                .raw(">\n<p class=\"value\">");
        if (figure.qualifier() != null) {
            html.raw("<span class=\"qualifier\">").text(figure.qualifier()).raw("</span> ");
        }
        html.raw("<strong>").text(figure.value());
        if (figure.unit() != null) {
            html.text(NO_BREAK_SPACE)
                    .raw("<span class=\"unit\">")
                    .text(figure.unit())
                    .raw("</span>");
        }
        html.raw("</strong></p>\n");
        blocks.write(figure.statement());
        new FactsWriter(run)
                .fact("population", figure.population())
                .fact("place", figure.place())
                .dates("period", figure.period())
                .end();
        Source source = figure.source();
        if (source != null) {
            html.raw("<figcaption>");
            run.phrase("source-line", () -> new FactsWriter(run).write(source));
            html.raw("</figcaption>\n");
        }
        return html.raw("</figure>\n");
    }

    /** A block with a title of its own: a heading, so that readers can go from one to the next. */
    private HtmlWriter sheet(
            String kind, @Nullable String id, @Nullable String kicker, String title, Runnable content) {
        String anchor = run.anchor(id);
        int level = HeadingWriter.below(run.level());
        html.raw("<section")
                .attribute("class", "sheet " + kind)
                .attribute("id", anchor)
                .raw(">\n");
        headings.write(level, anchor, kicker == null ? null : run.word(kicker), title);
        run.under(level, content);
        return html.raw("</section>\n");
    }

    private void columns(String forKey, List<Block> pros, String againstKey, List<Block> cons) {
        if (pros.isEmpty() && cons.isEmpty()) {
            return;
        }
        html.raw("<div class=\"columns\">\n");
        column("for", "✓", forKey, pros);
        column("against", "✗", againstKey, cons);
        html.raw("</div>\n");
    }

    private void column(String side, String sign, String key, List<Block> content) {
        if (!content.isEmpty()) {
            html.raw("<div").attribute("class", side).raw(">\n<p class=\"label\"><span aria-hidden=\"true\">");
            html.raw(sign).raw("</span> ").raw(run.said(key)).raw("</p>\n");
            blocks.write(content).raw("</div>\n");
        }
    }

    private void part(String key, List<Block> content) {
        if (!content.isEmpty()) {
            html.raw("<div")
                    .attribute("class", key)
                    .raw(">\n<p class=\"label\">")
                    .raw(run.said(key))
                    .raw("</p>\n");
            blocks.write(content).raw("</div>\n");
        }
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
