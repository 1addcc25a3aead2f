package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Slugs;

/** A section while its chapter is read; the first of them all stands for the chapter itself. */
final class SectionDraft {
    private static final String NAMELESS = "section";

    private final int level;
    private final List<Inline> title;
    private final @Nullable String id;
    private final @Nullable String language;
    private final Object heading;
    private final List<Block> body = new ArrayList<>();
    private final List<SectionDraft> sections = new ArrayList<>();

    /** @param heading what the trace knows the heading's attributes by */
    SectionDraft(int level, List<Inline> title, @Nullable String id, @Nullable String language, Object heading) {
        this.level = level;
        this.title = title;
        this.id = id;
        this.language = language;
        this.heading = heading;
    }

    int level() {
        return level;
    }

    List<Block> body() {
        return body;
    }

    void add(SectionDraft section) {
        sections.add(section);
    }

    /** The sections inside, with ids that nothing else has: those given by hand come first. */
    List<Section> sections(Reading reading) {
        List<Section> made = new ArrayList<>(sections.size());
        for (SectionDraft draft : sections) {
            String own = draft.id != null ? draft.id : draft.madeId(reading);
            List<Section> inside = draft.sections(reading);
            Section section = new Section(own, draft.title, draft.language, draft.body, inside);
            made.add(reading.trace().replace(draft.heading, section));
        }
        return made;
    }

    private String madeId(Reading reading) {
        StringBuilder words = new StringBuilder();
        title.forEach(inline -> words.append(inline.plainText()));
        String slug = Slugs.slug(words.toString());
        return reading.ids().make(slug.isEmpty() ? NAMELESS : slug);
    }
}
