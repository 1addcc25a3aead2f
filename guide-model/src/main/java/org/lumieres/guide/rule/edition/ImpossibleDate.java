package org.lumieres.guide.rule.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** What was done was done before today, and nothing ends before it begins: another date is a slip of the hand. */
final class ImpossibleDate extends LibraryRule {
    ImpossibleDate() {
        super("impossible-date", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Guide.class, (guide, trail) -> {
            Edition edition = guide.edition();
            if (edition != null) {
                ModelPath path = ModelPath.ROOT.property("edition").property("modified");
                tellFuture(edition.modified(), path, inspection);
                tellDisorder(text(edition.issued()), text(edition.modified()), path, inspection);
            }
            for (int i = 0; i < guide.references().size(); i++) {
                ModelPath work = ModelPath.ROOT.property("references").element(i);
                tellFuture(guide.references().get(i).accessed(), work.property("accessed"), inspection);
            }
        });
        inspection.each(Chapter.class, (chapter, trail) -> {
            ModelPath path = TrailPath.of(trail);
            tellFuture(chapter.reviewed(), path.property("reviewed"), inspection);
            tellFuture(chapter.modified(), path.property("modified"), inspection);
            tellDisorder(text(chapter.issued()), text(chapter.modified()), path.property("modified"), inspection);
        });
        inspection.each(Platform.class, (platform, trail) -> {
            tellDisorder(
                    platform.launched(), platform.ended(), TrailPath.of(trail).property("ended"), inspection);
            tellSource(platform.source(), trail, inspection);
        });
        inspection.each(KeyFigure.class, (figure, trail) -> tellSource(figure.source(), trail, inspection));
        inspection.each(CaseStudy.class, (study, trail) -> tellSource(study.source(), trail, inspection));
    }

    private static void tellSource(@Nullable Source source, Trail trail, Inspection inspection) {
        if (source != null) {
            tellFuture(
                    source.retrieved(), TrailPath.of(trail).property("source").property("retrieved"), inspection);
        }
    }

    private static void tellFuture(@Nullable LocalDate done, ModelPath path, Inspection inspection) {
        LocalDate today = inspection.subject().asOf().orElse(LocalDate.MAX);
        if (done != null && done.isAfter(today)) {
            inspection.found(path, "impossible-date.future", done.toString());
        }
    }

    /** Dates may lack their day, or their month too; they are compared by what both have. */
    private static void tellDisorder(
            @Nullable String begins, @Nullable String ends, ModelPath path, Inspection inspection) {
        if (begins != null && ends != null) {
            int common = Math.min(begins.length(), ends.length());
            if (ends.substring(0, common).compareTo(begins.substring(0, common)) < 0) {
                inspection.found(path, "impossible-date.order", ends, begins);
            }
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
