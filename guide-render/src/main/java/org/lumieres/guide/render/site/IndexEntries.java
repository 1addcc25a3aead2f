package org.lumieres.guide.render.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.render.site.Gathered.Found;

/**
 * The entries of the index: terms of the glossary, platforms under each of their names, and the keywords of chapters,
 * each with the chapters that speak of it. In the alphabetical order of the guide's language.
 */
final class IndexEntries {
    private final Map<String, Entry> entries;

    private IndexEntries(Collator order) {
        this.entries = new TreeMap<>(order);
    }

    /**
     * One entry.
     *
     * @param words what it is under
     * @param anchor the term that defines it, or empty
     * @param chapters the chapters that speak of it, by their pages, in reading order
     */
    record Entry(String words, String anchor, Map<String, ChapterPlace> chapters) {}

    static boolean any(Guide guide, Gathered gathered) {
        return !gathered.platforms().isEmpty()
                || guide.glossary().stream()
                        .anyMatch(term -> !gathered.speakingOf(term.id()).isEmpty())
                || guide.allChapters().stream()
                        .anyMatch(chapter -> !chapter.keywords().isEmpty());
    }

    static List<Entry> of(Site site, Collator order) {
        IndexEntries index = new IndexEntries(order);
        for (ChapterPlace place : site.order()) {
            for (String keyword : place.chapter().keywords()) {
                index.add(keyword, "", place);
            }
        }
        for (Term term : site.guide().glossary()) {
            for (ChapterPlace place : site.gathered().speakingOf(term.id())) {
                index.add(term.label(), term.id(), place);
                term.alternates().forEach(alternate -> index.add(alternate, term.id(), place));
            }
        }
        for (Found<Platform> found : site.gathered().platforms()) {
            index.add(found.block().name(), "", found.chapter());
            found.block().aliases().forEach(alias -> index.add(alias, "", found.chapter()));
        }
        return new ArrayList<>(index.entries.values());
    }

    private void add(String words, String term, ChapterPlace place) {
        Entry entry = entries.get(words);
        if (entry == null) {
            entry = new Entry(words, term, new LinkedHashMap<>());
            entries.put(words, entry);
        } else if (entry.anchor().isEmpty() && !term.isEmpty()) {
            entry = new Entry(entry.words(), term, entry.chapters());
            entries.put(entry.words(), entry);
        }
        entry.chapters().putIfAbsent(place.path(), place);
    }
}
