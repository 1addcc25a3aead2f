package org.lumieres.guide.render.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.site.search.SearchDocument;
import org.lumieres.guide.render.site.search.SearchIndex;
import org.lumieres.guide.render.site.search.SearchWording;

/**
 * What readers search in: the preface, the head of each chapter, its sections with all that is inside them, and the
 * terms of the glossary. Not thread-safe.
 */
final class SearchedParts {
    private static final List<String> WORDS =
            List.of("title", "label", "close", "none", "otherwise", "one", "many", "more", "failed");

    private final Site site;
    private final SearchIndex index;
    /** Only to name places: each is on the page that is said beside it. */
    private final SiteLinks places;

    SearchedParts(Site site, FileSink sink) {
        this.site = site;
        this.index = new SearchIndex(site.guide().language(), sink);
        this.places = new SiteLinks(site.addresses(), "", "");
    }

    /** Writes the index of the site. */
    void write() throws IOException {
        Preface preface = site.guide().preface();
        String prefacePage = site.addresses().preface();
        if (preface != null && prefacePage != null) {
            index.add(new SearchDocument(
                    prefacePage,
                    "",
                    site.phrases().word("preface"),
                    "",
                    preface.author(),
                    text(preface.body()).toString()));
        }
        for (ChapterPlace place : site.order()) {
            add(place);
        }
        String glossary = site.addresses().part(Part.GLOSSARY);
        if (glossary != null) {
            for (Term term : site.guide().glossary()) {
                add(term, glossary);
            }
        }
        index.finish(wording());
    }

    private void add(ChapterPlace place) throws IOException {
        Chapter chapter = place.chapter();
        String title = words(chapter.title());
        String summary = chapter.summary() == null ? "" : chapter.summary();
        String keywords = summary + "\n" + String.join("\n", chapter.keywords());
        StringBuilder text = new StringBuilder(summary);
        append(chapter.body(), text);
        index.add(new SearchDocument(place.path(), "", title, within(place), keywords, text.toString()));
        for (Section section : chapter.sections()) {
            String anchor = places.id(Anchors.inside(Anchors.chapter(chapter.id()), section.id()));
            StringBuilder inside = text(section.body());
            for (Section inner : section.sections()) {
                line(inner.plainText(), inside);
            }
            index.add(new SearchDocument(place.path(), anchor, words(section.title()), title, "", inside.toString()));
        }
    }

    private static String within(ChapterPlace place) {
        List<Chapter> ancestors = place.ancestors();
        return ancestors.isEmpty()
                ? ""
                : words(ancestors.get(ancestors.size() - 1).title());
    }

    private void add(Term term, String glossary) throws IOException {
        index.add(new SearchDocument(
                glossary,
                places.id(Anchors.term(term.id())),
                term.label(),
                site.phrases().word(Part.GLOSSARY.key()),
                String.join("\n", term.alternates()),
                text(term.definition()).toString()));
    }

    private static String words(List<Inline> title) {
        StringBuilder words = new StringBuilder();
        title.forEach(inline -> words.append(inline.plainText()));
        return words.toString();
    }

    private static StringBuilder text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        append(blocks, text);
        return text;
    }

    private static void append(List<Block> blocks, StringBuilder text) {
        blocks.forEach(block -> line(block.plainText(), text));
    }

    private static void line(String line, StringBuilder text) {
        if (!line.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    private SearchWording wording() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : WORDS) {
            words.put(word, site.phrases().word("site.search." + word));
        }
        Map<String, String> otherwise = new LinkedHashMap<>();
        for (Part part : List.of(Part.PLAN, Part.INDEX)) {
            String page = site.addresses().part(part);
            if (page != null) {
                otherwise.put(page, site.phrases().word(part.key()));
            }
        }
        return new SearchWording(words, otherwise);
    }
}
