package org.lumieres.guide.render.site.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.lumieres.guide.render.FileSink;

/** Documents as a guide of any size has them: six a chapter, words as rare and as frequent as those of a language. */
final class MadeUpGuide {
    static final SearchWording WORDING = new SearchWording(
            Map.of("none", "Aucun « résultat »"), new LinkedHashMap<>(Map.of("plan-du-site.html", "Plan")));

    private static final int SECTIONS = 6;
    private static final int CHARACTERS = 1000;
    private static final int VOCABULARY = 30_000;
    private static final String[] SYLLABLES = {
        "mo", "dé", "ra", "tion", "com", "mu", "nau", "té", "pu", "blic", "ser", "vi", "ce", "let", "tre", "œu", "vre",
        "é", "ga", "lité", "mar", "ché", "pro", "jet"
    };

    private final Random random = new Random(1);

    static void write(int chapters, FileSink sink) throws IOException {
        MadeUpGuide guide = new MadeUpGuide();
        SearchIndex index = new SearchIndex("fr", sink);
        for (int chapter = 0; chapter < chapters; chapter++) {
            String title = guide.text(40);
            for (int section = 0; section < SECTIONS; section++) {
                String anchor = section == 0 ? "" : "section-" + section;
                SearchDocument document = new SearchDocument(
                        "chapitre-" + chapter + ".html",
                        anchor,
                        section == 0 ? title : guide.text(40),
                        section == 0 ? "" : title,
                        "",
                        guide.text(CHARACTERS));
                index.add(document, document);
            }
        }
        index.finish(WORDING);
    }

    private String text(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(text.isEmpty() ? "" : " ").append(word());
        }
        return text.toString();
    }

    /** By Zipf's law: the second word is half as frequent as the first. */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
