package org.lumieres.guide.render.fragment;

import java.util.List;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Volume;

/** How a guide is laid out on a page: whether its volumes show, and how deep its chapters' headings stand. */
public record Outline(Guide guide) {

    /** A guide written without volumes has one that bears its own title: saying it twice would help nobody. */
    public boolean showsVolumes() {
        List<Volume> volumes = guide.volumes();
        return volumes.size() > 1
                || (volumes.size() == 1 && !volumes.get(0).title().equals(guide.title()));
    }

    /** The level of the headings of chapters. */
    public int chapterLevel() {
        return showsVolumes() ? 3 : 2;
    }

    /** The name of an annex by its rank from 0: A, B… Z, then 27, 28. */
    public static String letter(int rank) {
        return rank < 26 ? String.valueOf((char) ('A' + rank)) : Integer.toString(rank + 1);
    }
}
