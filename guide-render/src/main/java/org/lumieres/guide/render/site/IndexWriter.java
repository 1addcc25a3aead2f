package org.lumieres.guide.render.site;

import java.text.Collator;
import java.text.Normalizer;
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
        new HeadingWriter(run).write(1, null, null, run.word(Part.INDEX.key()));
        Locale locale = run.wording().locale();
        Map<String, List<Entry>> byLetter = new LinkedHashMap<>();
        for (Entry entry : IndexEntries.of(site, Collator.getInstance(locale))) {
            byLetter.computeIfAbsent(letter(entry.words(), locale), absent -> new ArrayList<>())
                    .add(entry);
        }
        html.raw("<nav class=\"letters\"")
                .attribute("aria-label", run.word("site.letters"))
                .raw(">\n<ul>\n");
        int rank = 0;
        for (String letter : byLetter.keySet()) {
            rank++;
            html.raw("<li><a")
                    .attribute("href", "#letter-" + rank)
                    .raw(">")
                    .text(letter)
                    .raw("</a></li>\n");
        }
        html.raw("</ul>\n</nav>\n");
        rank = 0;
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

    /** The letter that words are found under, without its accents. */
    private static String letter(String words, Locale locale) {
        String first = words.substring(0, words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1));
        String bare = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (bare.isEmpty() || !Character.isLetter(bare.codePointAt(0))) {
            return "#";
        }
        return bare.equals("œ") || bare.equals("Œ") ? "O" : bare.toUpperCase(locale);
    }
}
