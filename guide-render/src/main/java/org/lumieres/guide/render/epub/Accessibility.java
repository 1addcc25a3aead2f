package org.lumieres.guide.render.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.fragment.Phrases;

/**
 * How a book can be read, as far as that can be told without a person (EPUB Accessibility 1.1, section 2, discovery
 * metadata; the terms are schema.org's).
 *
 * @param pictures whether something is shown that is not said in the text around it
 * @param alternatives whether every such picture has an alternative text
 * @param descriptions whether some have a long description
 * @param still whether no picture can be seen to move
 * @param auditor who found that every criterion holds, or null when nobody did
 */
record Accessibility(
        boolean pictures,
        boolean alternatives,
        boolean descriptions,
        boolean still,
        @Nullable String auditor) {
    private static final int FULL = 100;

    static Accessibility of(Guide guide, boolean still) {
        List<Image> images = new ArrayList<>();
        // Not the cover: it says nothing that the title page does not.
        if (guide.preface() != null && guide.preface().portrait() != null) {
            images.add(guide.preface().portrait());
        }
        boolean[] described = new boolean[1];
        guide.walk().forEach(node -> {
            if (node instanceof Figure figure) {
                images.add(figure.image());
                described[0] |= !figure.description().isEmpty();
            } else if (node instanceof Inline.Picture picture) {
                images.add(picture.image());
            }
        });
        images.removeIf(Image::decorative);
        boolean alternatives = images.stream()
                .allMatch(image -> image.alt() != null && !image.alt().isBlank());
        return new Accessibility(
                !images.isEmpty(), alternatives, described[0], still, alternatives ? auditor(guide) : null);
    }

    private static @Nullable String auditor(Guide guide) {
        AccessibilityStatement statement = guide.accessibility();
        if (statement == null || !statement.barriers().isEmpty()) {
            return null;
        }
        AccessibilityAudit audit = statement.audit();
        return audit == null || audit.rate() < FULL || audit.auditor().isBlank() ? null : audit.auditor();
    }

    /** The ways in which what the book says reaches a reader. */
    List<String> modes() {
        return pictures ? List.of("textual", "visual") : List.of("textual");
    }

    /** The sets of ways each of which is enough to read all of it. */
    List<String> sufficient() {
        if (!pictures) {
            return List.of("textual");
        }
        return alternatives ? List.of("textual,visual", "textual") : List.of("textual,visual");
    }

    List<String> features() {
        Set<String> features = new LinkedHashSet<>(
                List.of("tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability", "ARIA"));
        if (pictures && alternatives) {
            features.add("alternativeText");
        }
        if (descriptions) {
            features.add("longDescription");
        }
        return List.copyOf(features);
    }

    /** Nothing in a book makes a sound; what moves could flash, and only a person could tell. */
    List<String> hazards() {
        return List.of(still ? "none" : "unknown");
    }

    /** What readers are told, in the guide's language. */
    String summary(Guide guide, Phrases phrases) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.word("epub.accessibility.structure"));
        if (pictures) {
            sentences.add(phrases.word("epub.accessibility." + (alternatives ? "alternatives" : "no-alternatives")));
        }
        AccessibilityStatement statement = guide.accessibility();
        AccessibilityAudit audit = statement == null ? null : statement.audit();
        sentences.add(
                audit == null
                        ? phrases.word("epub.accessibility.unknown")
                        : phrases.wording()
                                .get("site.accessibility.audit", audit.auditor(), Integer.toString(audit.rate())));
        if (statement != null && !statement.barriers().isEmpty()) {
            sentences.add(phrases.wording()
                    .get(
                            "text.labelled",
                            phrases.word("site.accessibility.barriers"),
                            String.join(" ", statement.barriers())));
        }
        return String.join(" ", sentences);
    }
}
