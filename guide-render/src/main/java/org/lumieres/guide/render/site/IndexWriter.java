package org.lumieres.guide.render.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.site.IndexEntries.Entry;

/** Writes the index: words in alphabetical order, and the chapters that speak of each. */
final class IndexWriter {
    private final Site site;
    private final Run run;
    private final HtmlWriter html;

    IndexWriter(Site site, Run run) {
        this.site = site;
        this.run = run;
        this.html = run.html();
    }

    void index() {
        new HeadingWriter(run).write(1, null, null, run.named(Part.INDEX.key()));
        Locale locale = run.wording().locale();
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Entry entry : IndexEntries.of(site, Collator.getInstance(locale))) {
            byLetter.computeIfAbsent(Letters.of(entry.words(), locale), absent -> new ArrayList<>())
                    .add(entry);
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (String letter : byLetter.keySet()) {
            places.put(letter, "#letter-" + (places.size() + 1));
        }
        new Letters(run).write(places);
        int rank = 0;
        for (Map.Entry<String, List<Entry>> letter : byLetter.entrySet()) {
            rank++;
            html.raw("<h2").attribute("id", "letter-" + rank).raw(">").text(letter.getKey());
            html.raw("</h2>\n<dl class=\"index\">\n");
            letter.getValue().forEach(this::entry);
            html.raw("</dl>\n");
        }
    }

    private void entry(Entry entry) {
        html.raw("<div>\n<dt>");
        if (entry.anchor().isEmpty()) {
            html.text(entry.words());
        } else {
            html.raw("<a class=\"term\"")
                    .attribute("href", run.links().to(Anchors.term(entry.anchor())))
                    .raw(">")
                    .text(entry.words())
                    .raw("</a>");
        }
        html.raw("</dt>\n");
        for (ChapterPlace place : entry.chapters().values()) {
            html.raw("<dd><a").attribute("href", place.path());
            run.spoken(place.chapter().language(), () -> {
                html.raw(">");
                run.inlines().writeAgain(place.chapter().title());
            });
            html.raw("</a></dd>\n");
        }
        html.raw("</div>\n");
    }
}
