package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<String> names = new ArrayList<>(0);

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

    /** What HTML calls places in it. */
    List<String> names() {
        return names;
    }

    void add(SectionDraft section) {
        sections.add(section);
    }

    /**
     * The sections inside, with ids that nothing else has: those given by hand come first.
     *
     * @param named takes the names that HTML gives, with the sections' ids
     */
    List<Section> sections(Reading reading, Map<String, String> named) {
        List<Section> made = new ArrayList<>(sections.size());
        for (SectionDraft draft : sections) {
            String own = draft.id != null ? draft.id : draft.madeId(reading);
            draft.names.forEach(name -> named.putIfAbsent(name, own));
            List<Section> inside = draft.sections(reading, named);
            Section section = new Section(own, draft.title, draft.language, draft.body, inside);
            made.add(reading.trace().replace(draft.heading, section));
        }
        return made;
    }

    private String madeId(Reading reading) {
        String slug = Slugs.slug(Inline.plainText(title));
        return reading.ids().make(slug.isEmpty() ? NAMELESS : slug);
    }
}
