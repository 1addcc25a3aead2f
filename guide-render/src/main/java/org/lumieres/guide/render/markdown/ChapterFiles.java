package org.lumieres.guide.render.markdown;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;

/** Names a file for each chapter: its rank in reading order, so that folders show them so, and its id. */
final class ChapterFiles {
    static final String PREFACE = "edito.md";

    private final IdentityHashMap<Chapter, String> files = new IdentityHashMap<>();
    private final Destinations destinations = new Destinations();

    ChapterFiles(Guide guide) {
        List<Chapter> chapters = guide.allChapters();
        int digits = Math.max(2, String.valueOf(chapters.size()).length());
        int rank = 0;
        for (Chapter chapter : chapters) {
            String file = String.format(Locale.ROOT, "%0" + digits + "d-%s.md", ++rank, stem(chapter));
            files.put(chapter, file);
            destinations.add(chapter.id(), file);
        }
    }

    String of(Chapter chapter) {
        return requireNonNull(files.get(chapter));
    }

    Destinations destinations() {
        return destinations;
    }

    /** Whether the name of its file tells a chapter's id: without its rank, it must be all of it. */
    static boolean tellsId(Chapter chapter) {
        return !chapter.id().isEmpty()
                && chapter.id().equals(stem(chapter))
                && !Character.isDigit(chapter.id().charAt(0));
    }

    private static String stem(Chapter chapter) {
        String slug = Slugs.slug(chapter.id());
        return slug.isEmpty() ? "chapitre" : slug;
    }
}
