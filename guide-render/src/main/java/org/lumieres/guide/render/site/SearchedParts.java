package org.lumieres.guide.render.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
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
    private final Guide written;
    private final SearchIndex index;
    /** Only to name places: each is on the page that is said beside it. */
    private final SiteLinks places;
    /** What the parts at hand say: much of it is the same before its typography and after. */
    private final IdentityHashMap<Node, String> said = new IdentityHashMap<>();

    /**
     * The parts of a guide.
     *
     * @param site the guide as readers see it
     * @param written the same guide before its typography, which may part a number in two
     */
    SearchedParts(Site site, Guide written, FileSink sink) {
        this.site = site;
        this.written = written;
        this.index = new SearchIndex(site.guide().language(), sink);
        this.places = new SiteLinks(site.addresses());
    }

    /** Writes the index of the site. */
    void write() throws IOException {
        Guide shown = site.guide();
        String prefacePage = site.addresses().preface();
        if (prefacePage != null && written.preface() != null && shown.preface() != null) {
            index.add(preface(written.preface(), prefacePage), preface(shown.preface(), prefacePage));
        }
        List<Chapter> chapters = written.allChapters();
        for (int i = 0; i < chapters.size(); i++) {
            add(chapters.get(i), site.order().get(i));
        }
        String glossary = site.addresses().part(Part.GLOSSARY);
        if (glossary != null) {
            for (int i = 0; i < shown.glossary().size(); i++) {
                index.add(
                        term(written.glossary().get(i), glossary),
                        term(shown.glossary().get(i), glossary));
            }
        }
        index.finish(wording());
    }

    private SearchDocument preface(Preface preface, String page) {
        return new SearchDocument(
                page, "", site.phrases().word("preface"), "", preface.author(), text("", preface.body()));
    }

    private void add(Chapter chapter, ChapterPlace place) throws IOException {
        Chapter shown = place.chapter();
        said.clear();
        index.add(head(chapter, place), head(shown, place));
        for (int i = 0; i < shown.sections().size(); i++) {
            index.add(
                    section(chapter.sections().get(i), chapter, place.path()),
                    section(shown.sections().get(i), shown, place.path()));
        }
    }

    private SearchDocument head(Chapter chapter, ChapterPlace place) {
        String summary = chapter.summary() == null ? "" : chapter.summary();
        String keywords = summary + "\n" + String.join("\n", chapter.keywords());
        return new SearchDocument(
                place.path(),
                "",
                Inline.plainText(chapter.title()),
                within(place),
                keywords,
                text(summary, chapter.body()));
    }

    private SearchDocument section(Section section, Chapter chapter, String page) {
        List<Node> inside = new ArrayList<>(section.body());
        inside.addAll(section.sections());
        String anchor = places.id(Anchors.inside(Anchors.chapter(chapter.id()), section.id()));
        return new SearchDocument(
                page,
                anchor,
                Inline.plainText(section.title()),
                Inline.plainText(chapter.title()),
                "",
                text("", inside));
    }

    private static String within(ChapterPlace place) {
        List<Chapter> ancestors = place.ancestors();
        return ancestors.isEmpty()
                ? ""
                : Inline.plainText(ancestors.get(ancestors.size() - 1).title());
    }

    private SearchDocument term(Term term, String glossary) {
        return new SearchDocument(
                glossary,
                places.id(Anchors.term(term.id())),
                term.label(),
                site.phrases().word(Part.GLOSSARY.key()),
                String.join("\n", term.alternates()),
                text("", term.definition()));
    }

    private String text(String before, List<? extends Node> nodes) {
        List<String> lines = new ArrayList<>(nodes.size() + 1);
        lines.add(before);
        for (Node node : nodes) {
            lines.add(said.computeIfAbsent(node, Node::plainText));
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private SearchWording wording() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : WORDS) {
            words.put(word, site.phrases().word("site.search." + word));
        }
        words.put("language", site.phrases().wording().language());
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
