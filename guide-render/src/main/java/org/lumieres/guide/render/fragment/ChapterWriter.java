package org.lumieres.guide.render.fragment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Section;

/** Writes chapters: the part of a page that is the same whatever frame it stands in. */
public final class ChapterWriter {
    private final Run run;
    private final HtmlWriter html;
    private final HeadingWriter headings;
    private final List<Audience> audiences;

    /**
     * A writer of the chapters of one guide.
     *
     * @param audiences the people whom its chapters name
     */
    public ChapterWriter(Run run, List<Audience> audiences) {
        this.run = run;
        this.html = run.html();
        this.headings = new HeadingWriter(run);
        this.audiences = audiences;
    }

    /**
     * Writes a chapter with its notes, then its sub-chapters inside it.
     *
     * @param level the level of its heading
     * @param kicker the line above its title, or null
     */
    public void write(Chapter chapter, int level, @Nullable String kicker) {
        String anchor = run.claim(Anchors.chapter(chapter.id()));
        html.raw("<article class=\"chapter\"").attribute("id", anchor);
        run.spoken(chapter.language(), () -> {
            html.raw(">\n");
            // Its parts are named after what links name it by, even should its own name be taken.
            run.inside(Anchors.chapter(chapter.id()), level, () -> {
                headings.write(level, anchor, kicker, chapter.title());
                head(chapter);
                text(chapter, level);
            });
            chapter.chapters().forEach(part -> write(part, HeadingWriter.below(level), null));
        });
        html.raw("</article>\n");
    }

    /**
     * Writes a chapter that has a page of its own, without its sub-chapters, which have theirs.
     *
     * @param kicker the line above its title, or null
     * @param contents written between what is said of the chapter and its text
     */
    public void writeAlone(Chapter chapter, @Nullable String kicker, Runnable contents) {
        html.raw("<article class=\"chapter\"");
        run.spoken(chapter.language(), () -> {
            html.raw(">\n");
            run.inside(Anchors.chapter(chapter.id()), 1, () -> {
                headings.write(1, null, kicker, chapter.title());
                head(chapter);
                contents.run();
                text(chapter, 1);
            });
        });
        html.raw("</article>\n");
    }

    private void text(Chapter chapter, int level) {
        run.blocks().write(chapter.body());
        chapter.sections().forEach(section -> write(section, HeadingWriter.below(level)));
        run.notesWriter().notes();
    }

    private void write(Section section, int level) {
        String anchor = run.anchor(section.id());
        html.raw("<section").attribute("id", anchor);
        run.spoken(section.language(), () -> {
            html.raw(">\n");
            run.under(level, () -> {
                headings.write(level, anchor, null, section.title());
                run.blocks().write(section.body());
                section.sections().forEach(inner -> write(inner, HeadingWriter.below(level)));
            });
        });
        html.raw("</section>\n");
    }

    private void head(Chapter chapter) {
        String summary = chapter.summary();
        if (summary != null) {
            html.raw("<p class=\"lead\">").text(summary).raw("</p>\n");
        }
        if (isSaidOf(chapter)) {
            html.raw("<ul class=\"about\">\n");
            about(chapter);
            html.raw("</ul>\n");
        }
    }

    private static boolean isSaidOf(Chapter chapter) {
        return !chapter.audience().isEmpty()
                || !chapter.authors().isEmpty()
                || chapter.issued() != null
                || chapter.modified() != null
                || chapter.reviewed() != null
                || chapter.expires() != null
                || chapter.historical()
                || chapter.draft();
    }

    private void about(Chapter chapter) {
        line("audience-line", names(chapter.audience()));
        line("chapter-authors", String.join(", ", chapter.authors()));
        day("chapter-issued", chapter.issued());
        day("chapter-modified", chapter.modified());
        day("reviewed", chapter.reviewed());
        day("expires", chapter.expires());
        if (chapter.historical()) {
            html.raw("<li>").raw(run.said("historical")).raw("</li>\n");
        }
        if (chapter.draft()) {
            html.raw("<li>").raw(run.said("draft")).raw("</li>\n");
        }
    }

    private void line(String key, String words) {
        if (!words.isEmpty()) {
            html.raw("<li>").raw(run.said(key, words)).raw("</li>\n");
        }
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            html.raw("<li>");
            new Times(run).phrase(key, day);
            html.raw("</li>\n");
        }
    }

    /** The names of audiences; one that the guide does not have shows as it is named. */
    private String names(List<String> keys) {
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            String name = key;
            for (Audience audience : audiences) {
                if (audience.key().equals(key)) {
                    name = audience.name();
                }
            }
            names.add(name);
        }
        return String.join(", ", names);
    }
}
