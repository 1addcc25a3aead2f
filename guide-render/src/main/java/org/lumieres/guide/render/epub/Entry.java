package org.lumieres.guide.render.epub;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.Outline;

/**
 * One line of the contents of a book, and those inside it.
 *
 * @param link writes where it leads and what it is called
 * @param inside what stands one level deeper, in reading order
 */
record Entry(Consumer<TitleLink> link, List<Entry> inside) {

    /** The contents of a book: all that is divided into chapters, then what stands beside it. */
    static List<Entry> of(Book book) {
        return new Gathering(book).all();
    }

    private static final class Gathering {
        private final Book book;
        private final Guide guide;
        private final Iterator<String> volumes;
        private final Iterator<String> chapters;

        Gathering(Book book) {
            this.book = book;
            this.guide = book.guide();
            this.volumes = book.places().volumes().iterator();
            this.chapters = book.places().reading().iterator();
        }

        List<Entry> all() {
            List<Entry> entries = new ArrayList<>();
            if (guide.preface() != null) {
                entries.add(part(Places.PREFACE, "preface", List.of()));
            }
            boolean shown = new Outline(guide).showsVolumes();
            for (Volume volume : guide.volumes()) {
                List<Entry> inside = chapters(volume.chapters());
                if (shown) {
                    entries.add(volume(volume, inside));
                } else {
                    entries.addAll(inside);
                }
            }
            if (!guide.annexes().isEmpty()) {
                entries.add(part(Places.ANNEXES, "annexes", chapters(guide.annexes())));
            }
            if (!guide.glossary().isEmpty()) {
                entries.add(part(Places.GLOSSARY, "glossary", List.of()));
            }
            if (!guide.references().isEmpty()) {
                entries.add(part(Places.REFERENCES, "references", List.of()));
            }
            entries.add(part(Places.COLOPHON, "colophon", List.of()));
            return entries;
        }

        private Entry part(String path, String key, List<Entry> inside) {
            return new Entry(link -> link.write(path, book.phrases().word(key)), inside);
        }

        private Entry volume(Volume volume, List<Entry> inside) {
            String path = volumes.next();
            String title = Book.orElse(volume.title(), volume.id());
            String shown = volume.status() == VolumeStatus.PLANNED
                    ? title + " – " + book.phrases().word("planned")
                    : title;
            return new Entry(link -> link.write(path, shown), inside);
        }

        private List<Entry> chapters(List<Chapter> among) {
            return among.stream().map(this::chapter).toList();
        }

        private Entry chapter(Chapter chapter) {
            String path = chapters.next();
            List<Entry> inside = new ArrayList<>();
            // Of two chapters of one id, links into the second would lead into the first.
            if (path.equals(book.places().of(Anchors.chapter(chapter.id())))) {
                chapter.sections().forEach(section -> inside.add(section(chapter, section)));
            }
            inside.addAll(chapters(chapter.chapters()));
            return new Entry(link -> link.write(path, chapter), List.copyOf(inside));
        }

        private Entry section(Chapter chapter, Section section) {
            BookLinks links = new BookLinks(book.places(), Places.NAVIGATION);
            String address = links.to(Anchors.inside(Anchors.chapter(chapter.id()), section.id()));
            return new Entry(link -> link.write(address, section), List.of());
        }
    }
}
