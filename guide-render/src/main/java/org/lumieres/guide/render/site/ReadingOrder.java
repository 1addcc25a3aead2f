package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Phrases;

/** The chapters of a guide one after the other, as the volumes and the annexes hold them. */
final class ReadingOrder {
    private final Addresses addresses;
    private final List<ChapterPlace> places = new ArrayList<>();

    private ReadingOrder(Addresses addresses) {
        this.addresses = addresses;
    }

    static List<ChapterPlace> of(Guide guide, Addresses addresses, Phrases phrases) {
        ReadingOrder order = new ReadingOrder(addresses);
        int number = 0;
        for (Volume volume : guide.volumes()) {
            List<Chapter> chapters = volume.chapters();
            for (int i = 0; i < chapters.size(); i++) {
                number++;
                String kicker = phrases.phrase("chapter", Integer.toString(number));
                order.add(chapters.get(i), volume, List.of(), chapters, i, kicker);
            }
        }
        for (int i = 0; i < guide.annexes().size(); i++) {
            String kicker = phrases.phrase("annex", Outline.letter(i));
            order.add(guide.annexes().get(i), null, List.of(), guide.annexes(), i, kicker);
        }
        return List.copyOf(order.places);
    }

    private void add(
            Chapter chapter,
            @Nullable Volume volume,
            List<Chapter> ancestors,
            List<Chapter> siblings,
            int rank,
            @Nullable String kicker) {
        String path = addresses.reading().get(places.size());
        places.add(new ChapterPlace(chapter, path, volume, ancestors, siblings, rank, kicker));
        if (!chapter.chapters().isEmpty()) {
            List<Chapter> inner = new ArrayList<>(ancestors);
            inner.add(chapter);
            for (Chapter part : chapter.chapters()) {
                add(part, volume, List.copyOf(inner), siblings, rank, null);
            }
        }
    }
}
