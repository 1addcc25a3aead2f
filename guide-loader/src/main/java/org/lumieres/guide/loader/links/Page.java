package org.lumieres.guide.loader.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.form.RecordForm;

/** What links may name in a chapter. What a sound guide does not ask for is not looked up. Not thread-safe. */
final class Page {
    /** What browsers, and the templates of sites, call a page as a whole when it has nothing else of that name. */
    private static final Set<String> WHOLE = Set.of("top", "content", "main", "maincontent");

    private final Chapter chapter;
    private final Map<String, String> named;
    private final List<Anchor> headings = new ArrayList<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private @Nullable Set<String> blocks;
    private @Nullable Map<String, Anchor> spellings;

    /** @param named the names that HTML gives, as {@link ChapterSource#anchors} has them */
    Page(Chapter chapter, Map<String, String> named) {
        this.chapter = chapter;
        this.named = named;
        addSections(chapter.sections());
    }

    private void addSections(List<Section> inside) {
        for (Section section : inside) {
            sections.add(section.id());
            addSections(section.sections());
        }
    }

    /** Whether something has that very id. */
    boolean has(String id) {
        return sections.contains(id) || blocks().contains(id);
    }

    /** What is called by a name that is no id: HTML gave it, or some tool makes it of a heading. */
    Optional<Anchor> called(String name) {
        String section = named.get(name);
        if (section != null) {
            return Optional.of(new Anchor(chapter.id(), section, name));
        }
        String key = Spelling.key(name);
        Anchor spelled = spellings().get(key);
        return spelled == null && WHOLE.contains(key) ? Optional.of(headings().get(0)) : Optional.ofNullable(spelled);
    }

    /** The chapter's title, then its headings in reading order. */
    List<Anchor> headings() {
        if (headings.isEmpty()) {
            headings.add(new Anchor(chapter.id(), "", words(chapter.title())));
            addHeadings(chapter.sections());
        }
        return headings;
    }

    private void addHeadings(List<Section> inside) {
        for (Section section : inside) {
            headings.add(new Anchor(chapter.id(), section.id(), words(section.title())));
            addHeadings(section.sections());
        }
    }

    private static String words(List<Inline> title) {
        return Inline.plainText(title).strip();
    }

    /** What each key of a spelling stands for, the likelier before the less likely. */
    Map<String, Anchor> spellings() {
        if (spellings == null) {
            Map<String, Anchor> found = new HashMap<>();
            headings().forEach(heading -> found.putIfAbsent(Spelling.key(heading.words()), heading));
            sections.forEach(id -> found.putIfAbsent(Spelling.key(id), new Anchor(chapter.id(), id, id)));
            blocks().forEach(id -> found.putIfAbsent(Spelling.key(id), new Anchor(chapter.id(), id, id)));
            named.forEach(
                    (name, section) -> found.putIfAbsent(Spelling.key(name), new Anchor(chapter.id(), section, name)));
            addNumbered(found);
            headings()
                    .forEach(heading ->
                            Spelling.lesserKeys(heading.words()).forEach(key -> found.putIfAbsent(key, heading)));
            found.remove("");
            spellings = found;
        }
        return spellings;
    }

    /** All tools tell a heading from an earlier one of the same words by a number: the second is {@code detail-1}. */
    private void addNumbered(Map<String, Anchor> found) {
        Map<String, Integer> times = new HashMap<>();
        for (Anchor heading : headings()) {
            String key = Spelling.key(heading.words());
            int before = times.merge(key, 1, Integer::sum) - 1;
            if (before > 0) {
                found.putIfAbsent(key + before, heading);
            }
        }
    }

    private Set<String> blocks() {
        if (blocks == null) {
            Set<String> found = new LinkedHashSet<>();
            chapter.body().forEach(block -> addBlocks(block, found));
            chapter.sections().forEach(section -> addBlocks(section, found));
            blocks = found;
        }
        return blocks;
    }

    /** Footnotes have names of their own. */
    private static void addBlocks(Node node, Set<String> found) {
        if (node instanceof Inline) {
            return;
        }
        if (node instanceof Block && !(node instanceof Footnote)) {
            Record block = (Record) node;
            RecordForm.of(block.getClass())
                    .field("id")
                    .map(id -> id.valueIn(block))
                    .ifPresent(id -> found.add((String) id));
        }
        node.children().forEach(child -> addBlocks(child, found));
    }
}
