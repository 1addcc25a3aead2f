package org.lumieres.guide.render.html;

import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.fragment.ChapterWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.Run;

/** A chapter's HTML without the frame of a page: as if each picture and file were there, under the address it has. */
public final class BareChapter {
    private BareChapter() {}

    /** The chapter, its title being a heading of level 1. */
    public static String of(Guide guide, Chapter chapter) {
        HtmlWriter html = new HtmlWriter();
        Run run = new Run(
                html,
                Index.of(guide),
                new LinksAsWritten(),
                src -> new Pictures.Shown(src, null),
                OwnMarkup.none(),
                Phrases.in(guide.language()),
                guide.language());
        new ChapterWriter(run, List.of()).write(chapter, 1, null);
        return html.takeFrom(0);
    }
}
