package org.lumieres.guide.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;

/** The titles of a guide in reading order, as its model has them. */
final class SpokenTitles {
    private SpokenTitles() {}

    static List<String> of(Guide guide) {
        return guide.walk()
                .map(SpokenTitles::title)
                .flatMap(Optional::stream)
                .map(SpokenTitles::letters)
                .toList();
    }

    private static Optional<String> title(Node node) {
        if (node instanceof Volume volume) {
            return Optional.of(volume.title());
        } else if (node instanceof Chapter chapter) {
            return Optional.of(words(chapter.title()));
        } else if (node instanceof Section section) {
            return Optional.of(words(section.title()));
        } else if (node instanceof GoodPractice practice) {
            return Optional.of(practice.title());
        } else if (node instanceof Platform platform) {
            return Optional.of(platform.name());
        } else if (node instanceof CaseStudy study) {
            return Optional.of(study.title());
        } else if (node instanceof Checklist checklist) {
            return Optional.of(checklist.title());
        } else if (node instanceof Procedure procedure) {
            return Optional.of(procedure.title());
        } else if (node instanceof Question question) {
            return Optional.of(question.question());
        }
        return Optional.empty();
    }

    private static String words(List<Inline> title) {
        return title.stream().map(Inline::plainText).collect(Collectors.joining());
    }

    /** Only the letters and figures: typography changes the rest. */
    static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
