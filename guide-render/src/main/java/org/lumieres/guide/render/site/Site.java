package org.lumieres.guide.render.site;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.parallel.InParallel;

/**
 * What is known of a site before any of its pages is written: which pages there are, and what they need to know of each
 * other. Immutable and thread-safe.
 *
 * @param guide the guide
 * @param phrases the words of its language
 * @param index what its references lead to
 * @param addresses where its pages are
 * @param order its chapters in reading order
 * @param gathered what its chapters hold that readers look up
 * @param parts the pages made of the whole guide, by the titles they bear
 * @param downloads the other formats
 */
record Site(
        Guide guide,
        Phrases phrases,
        Index index,
        Addresses addresses,
        List<ChapterPlace> order,
        Gathered gathered,
        Map<Part, String> parts,
        List<Download> downloads) {

    static Site of(Guide guide, List<Download> downloads) {
        Phrases phrases = Phrases.in(guide.language());
        // Which parts there are depends on the chapters, and the addresses of both on each other.
        Set<Part> all = EnumSet.allOf(Part.class);
        Addresses addresses = new Addresses(guide, all, phrases);
        List<ChapterPlace> order = ReadingOrder.of(guide, addresses, phrases);
        return InParallel.both(() -> Index.of(guide), () -> Gathered.from(guide, order), (index, gathered) -> {
            Map<Part, String> parts = parts(guide, gathered, phrases);
            all.stream().filter(part -> !parts.containsKey(part)).forEach(addresses::forget);
            return new Site(guide, phrases, index, addresses, order, gathered, parts, List.copyOf(downloads));
        });
    }

    private static Map<Part, String> parts(Guide guide, Gathered gathered, Phrases phrases) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (isThere(part, guide, gathered)) {
                parts.put(part, phrases.word(part.titleKey()));
            }
        }
        return parts;
    }

    /** Nothing is published that is empty. */
    private static boolean isThere(Part part, Guide guide, Gathered gathered) {
        return switch (part) {
            case PLAN, ACCESSIBILITY -> true;
            case GLOSSARY -> !guide.glossary().isEmpty();
            case PRACTICES -> !gathered.practices().isEmpty();
            case FIGURES -> !gathered.figures().isEmpty();
            case PLATFORMS -> !gathered.platforms().isEmpty();
            case CHECKLISTS -> !gathered.checklists().isEmpty();
            case REFERENCES -> !guide.references().isEmpty();
            case INDEX -> IndexEntries.any(guide, gathered);
            case CREDITS -> !guide.contributors().isEmpty() || guide.licence() != null;
            case LEGAL -> guide.publisher() != null || guide.imprint() != null;
        };
    }

    /** The whole address of a file of the site, or null while nobody knows where the site will be. */
    @Nullable
    String absolute(String path) {
        org.lumieres.guide.model.Site site = guide.site();
        String url = site == null ? null : site.url();
        if (url == null) {
            return null;
        }
        return (url.endsWith("/") ? url : url + "/") + (path.equals(Addresses.HOME) ? "" : path);
    }

    /** The attributes of what holds words of the wording alone; none where they are in the guide's language. */
    String tongue() {
        String spoken = phrases.wording().language();
        Locale guided = Locale.forLanguageTag(guide.language());
        return spoken.equals(guided.getLanguage())
                ? ""
                : new HtmlWriter()
                        .language(spoken)
                        .attribute("dir", Direction.of(spoken).attribute())
                        .takeFrom(0);
    }

    /** What readers call the edition, or the empty string when the guide does not say. */
    String editionLabel() {
        String name = editionName();
        return name == null ? "" : phrases.phrase("edition", name);
    }

    /** The name or number of the edition, or null when the guide does not say. */
    @Nullable
    String editionName() {
        Edition edition = guide.edition();
        if (edition == null) {
            return null;
        }
        return edition.label() == null ? Integer.toString(edition.number()) : edition.label();
    }

    /** Whether the site is held to French law: as far as a guide tells, when it speaks French. */
    boolean underFrenchLaw() {
        return phrases.wording().locale().getLanguage().equals("fr");
    }

    /**
     * What the foot of each page calls the statement on accessibility. It says how far the site conforms, as the law
     * asks of the link itself; elsewhere, no more than an audit found.
     */
    String accessibilityMention() {
        AccessibilityStatement statement = guide.accessibility();
        AccessibilityAudit audit = statement == null ? null : statement.audit();
        if (audit == null && !underFrenchLaw()) {
            return phrases.word(Part.ACCESSIBILITY.key());
        }
        return phrases.word(
                "site.accessibility.mention." + Conformity.of(audit).name().toLowerCase(Locale.ROOT));
    }

    /** Whether there are changes to tell. */
    boolean hasFeed() {
        Edition edition = guide.edition();
        return edition != null && edition.issued() != null;
    }

    /** The chapter before another, or null before the first. */
    @Nullable
    ChapterPlace before(int rank) {
        return rank > 0 ? order.get(rank - 1) : null;
    }

    /** The chapter after another, or null after the last. */
    @Nullable
    ChapterPlace after(int rank) {
        return rank + 1 < order.size() ? order.get(rank + 1) : null;
    }
}
