package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.render.wording.Wording;

/** Writes the blocks that are a sheet of facts: a label, then labelled lines and labelled parts moved to the right. */
final class CardText {
    private final BlockText blocks;
    private final Setting setting;
    private final Wording wording;
    private final List<String> facts = new ArrayList<>();
    private final List<List<String>> parts = new ArrayList<>();

    CardText(BlockText blocks) {
        this.blocks = blocks;
        this.setting = blocks.setting();
        this.wording = setting.wording();
    }

    List<String> practice(GoodPractice practice) {
        unlabelled(practice.why());
        part("dos", practice.dos());
        part("donts", practice.donts());
        part("example", practice.example());
        return card(setting.heading("good-practice", practice.title()));
    }

    List<String> figure(KeyFigure figure) {
        unlabelled(figure.statement());
        fact("population", figure.population());
        fact("place", figure.place());
        fact("period", figure.period());
        source(figure.source());
        String value = figure.unit() == null ? figure.value() : figure.value() + "\u00A0" + figure.unit();
        return card(setting.heading("key-figure", Setting.words(figure.qualifier(), value)));
    }

    List<String> platform(Platform platform) {
        fact("aliases", String.join(", ", platform.aliases()));
        fact("family", platform.family());
        date("launched", platform.launched());
        date("ended", platform.ended());
        fact("renamed-to", platform.renamedTo());
        source(platform.source());
        unlabelled(platform.description());
        part("strengths", platform.strengths());
        part("limits", platform.limits());
        return card(setting.heading("platform", platform.name()));
    }

    List<String> study(CaseStudy study) {
        fact("organisation", study.organisation());
        fact("event", study.event());
        fact("dates", study.dates() == null ? null : interval(study.dates()));
        source(study.source());
        part("context", study.context());
        part("action", study.action());
        part("result", study.result());
        part("lesson", study.lesson());
        return card(setting.heading("case-study", study.title()));
    }

    private List<String> card(String title) {
        List<String> body = Lines.stack(parts);
        return Lines.join(blocks.plain(title), body.isEmpty() ? body : Lines.prefix("  ", body));
    }

    /** A line such as «Place: France»; those that follow one another stand together. */
    private void fact(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (facts.isEmpty()) {
            parts.add(facts);
        }
        facts.addAll(Lines.hang("", "  ", inner().narrower(2).plain(setting.labelled(key, text))));
    }

    private void date(String key, @Nullable String date) {
        fact(key, date == null ? null : wording.partialDate(date));
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            return;
        }
        String date = source.date() == null ? null : wording.partialDate(source.date());
        String retrieved =
                source.retrieved() == null ? null : wording.get("retrieved", wording.date(source.retrieved()));
        String text = Setting.listed(source.title(), date, retrieved);
        String url = Setting.address(source.url());
        fact("source", url == null ? text : text + blocks.mark(url));
    }

    private String interval(String dates) {
        String[] bounds = dates.split("/", 2);
        return bounds.length == 1
                ? wording.partialDate(dates)
                : wording.get("text.interval", wording.partialDate(bounds[0]), wording.partialDate(bounds[1]));
    }

    private void unlabelled(List<Block> body) {
        parts.add(inner().lines(body));
    }

    private void part(String key, List<Block> body) {
        if (!body.isEmpty()) {
            parts.add(Lines.join(inner().plain(setting.heading(key)), inner().indented(body)));
        }
    }

    private BlockText inner() {
        return blocks.narrower(2);
    }
}
