package org.lumieres.guide.rule.editorial;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A heading promises a text. */
final class EmptySection extends LibraryRule {
    EmptySection() {
        super("empty-section", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Section.class, (section, trail) -> {
            if (section.body().isEmpty() && section.sections().isEmpty()) {
                inspection.found(
                        trail, "empty-section.section", section.plainText().strip());
            }
        });
        inspection.each(Chapter.class, (chapter, trail) -> {
            if (chapter.body().isEmpty()
                    && chapter.sections().isEmpty()
                    && chapter.chapters().isEmpty()) {
                inspection.found(
                        trail, "empty-section.chapter", chapter.plainText().strip());
            }
        });
    }
}
