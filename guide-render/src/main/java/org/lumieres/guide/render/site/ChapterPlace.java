package org.lumieres.guide.render.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Volume;

/**
 * Where a chapter stands in the guide.
 *
 * @param chapter the chapter
 * @param path its page
 * @param volume its volume, or null when it is an annex
 * @param ancestors the chapters that it is a part of, from the outermost
 * @param siblings the chapters of its volume, or the annexes
 * @param rank where among them is the one that this chapter is, or is a part of
 * @param kicker the line above its title, or null when it is a part of another
 */
record ChapterPlace(
        Chapter chapter,
        String path,
        @Nullable Volume volume,
        List<Chapter> ancestors,
        List<Chapter> siblings,
        int rank,
        @Nullable String kicker) {}
