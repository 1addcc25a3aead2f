package org.lumieres.guide.render.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Volume;

/**
 * The guide's chapters with their numbers, which run on from one volume to the next so that each is the only one of its
 * number; annexes are lettered.
 *
 * @param volumes the volumes in order
 * @param annexes the annexes in order
 */
record Outline(List<Part> volumes, List<Entry> annexes) {

    /**
     * A volume.
     *
     * @param volume the volume
     * @param number its rank, from 1; null where the guide shows no volumes
     * @param chapters its chapters
     */
    record Part(Volume volume, @Nullable Integer number, List<Entry> chapters) {}

    /**
     * A chapter.
     *
     * @param number its number, or its letter when it is an annex
     * @param chapter the chapter
     * @param chapters its sub-chapters
     */
    record Entry(String number, Chapter chapter, List<Entry> chapters) {}

    static Outline of(Guide guide) {
        boolean alone =
                guide.volumes().size() == 1 && guide.volumes().get(0).title().equals(guide.title());
        List<Part> parts = new ArrayList<>();
        int chapters = 0;
        for (Volume volume : guide.volumes()) {
            List<Entry> entries = new ArrayList<>();
            for (Chapter chapter : volume.chapters()) {
                entries.add(entry(String.valueOf(++chapters), chapter));
            }
            parts.add(new Part(volume, alone ? null : parts.size() + 1, entries));
        }
        List<Entry> annexes = new ArrayList<>();
        for (Chapter annex : guide.annexes()) {
            annexes.add(entry(letter(annexes.size()), annex));
        }
        return new Outline(parts, annexes);
    }

    private static Entry entry(String number, Chapter chapter) {
        List<Entry> inner = new ArrayList<>();
        for (Chapter sub : chapter.chapters()) {
            inner.add(entry(number + "." + (inner.size() + 1), sub));
        }
        return new Entry(number, chapter, inner);
    }

    /** A to Z, then AA, AB… */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
