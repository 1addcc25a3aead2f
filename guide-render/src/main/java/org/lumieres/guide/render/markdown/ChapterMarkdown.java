package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Property;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Slugs;

/** Writes the file of a chapter: front matter, title, text, and its sections under their headings. */
final class ChapterMarkdown {
    private static final int DEEPEST = 6;

    private final BlockMarkdown blocks;
    private final Chapter chapter;
    private final Map<String, Integer> slugs = new HashMap<>();

    ChapterMarkdown(Chapter chapter, Destinations destinations) {
        this.chapter = chapter;
        this.blocks = BlockMarkdown.in(chapter.id(), destinations);
        chapter.sections().forEach(this::count);
    }

    String write() {
        List<List<String>> parts = new ArrayList<>();
        if (!chapter.title().isEmpty()) {
            parts.add(List.of("# " + blocks.heading(chapter.title())));
        }
        parts.add(blocks.lines(chapter.body()));
        chapter.sections().forEach(section -> add(section, 2, parts));
        return frontMatter() + String.join("\n", blocks.stack(parts)) + "\n";
    }

    private String frontMatter() {
        Fields fields = new Fields()
                .text("id", ChapterFiles.tellsId(chapter) ? null : chapter.id())
                .text("summary", chapter.summary())
                .texts("audience", chapter.audience())
                .date("reviewed", chapter.reviewed())
                .text("review-every", chapter.reviewEvery())
                .date("expires", chapter.expires())
                .flag("historical", chapter.historical())
                .flag("draft", chapter.draft())
                .texts("authors", chapter.authors())
                .date("issued", chapter.issued())
                .date("modified", chapter.modified())
                .texts("keywords", chapter.keywords())
                .texts("aliases", chapter.aliases())
                .objects("metadata", chapter.metadata(), ChapterMarkdown::property)
                .text("language", chapter.language());
        return fields.map().isEmpty() ? "" : "---\n" + Yaml.write(fields.map()) + "---\n\n";
    }

    private static Fields property(Property property) {
        return new Fields().text("name", property.name()).text("value", property.value());
    }

    private void add(Section section, int level, List<List<String>> parts) {
        boolean told = section.id().equals(slug(section.title())) && slugs.getOrDefault(section.id(), 0) == 1;
        Attributes attributes = new Attributes().id(told ? null : section.id()).word("lang", section.language());
        String heading = "#".repeat(Math.min(level, DEEPEST)) + " " + blocks.heading(section.title());
        parts.add(List.of(attributes.isEmpty() ? heading : heading + " " + attributes));
        parts.add(blocks.lines(section.body()));
        section.sections().forEach(inner -> add(inner, level + 1, parts));
    }

    /** Counts what claims an id, by its words or by being given it: only one alone may leave its id to its words. */
    private void count(Section section) {
        String slug = slug(section.title());
        slugs.merge(slug, 1, Integer::sum);
        if (!section.id().equals(slug)) {
            slugs.merge(section.id(), 1, Integer::sum);
        }
        section.sections().forEach(this::count);
    }

    private static String slug(List<Inline> title) {
        return Slugs.slug(Inline.plainText(title));
    }
}
