package org.lumieres.guide.render.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.fragment.Anchors;

/** The files of a book's documents, all in one folder. Immutable once made. */
final class Places {
    static final String COVER = "cover.xhtml";
    static final String TITLE_PAGE = "title-page.xhtml";
    static final String NAVIGATION = "nav.xhtml";
    static final String EPIGRAPHS = "epigraphs.xhtml";
    static final String PREFACE = "preface.xhtml";
    static final String ANNEXES = "annexes.xhtml";
    static final String GLOSSARY = "glossary.xhtml";
    static final String REFERENCES = "references.xhtml";
    static final String COLOPHON = "colophon.xhtml";

    /** The names of files are told here and there in lists that are not wide. */
    private static final int LONGEST = 80;

    private final List<String> volumes = new ArrayList<>();
    private final List<String> reading = new ArrayList<>();
    private final Map<String, String> byAnchor = new HashMap<>();
    /** What is taken. All names are in lower case: some file systems know no other. */
    private final Set<String> taken = new HashSet<>(
            Set.of(COVER, TITLE_PAGE, NAVIGATION, EPIGRAPHS, PREFACE, ANNEXES, GLOSSARY, REFERENCES, COLOPHON));

    Places(Guide guide) {
        for (Chapter chapter : guide.allChapters()) {
            String path = free(chapter.id(), "chapter");
            reading.add(path);
            byAnchor.putIfAbsent(Anchors.chapter(chapter.id()), path);
        }
        for (Volume volume : guide.volumes()) {
            String path = free("volume-" + volume.id(), "volume");
            volumes.add(path);
            byAnchor.putIfAbsent(Anchors.volume(volume.id()), path);
        }
    }

    private String free(String words, String otherwise) {
        String slug = Slugs.slug(words.substring(0, Math.min(words.length(), LONGEST)));
        String name = slug.isEmpty() ? otherwise : slug;
        String free = name + ".xhtml";
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i + ".xhtml";
        }
        return free;
    }

    /** The files of all chapters and sub-chapters in reading order, also of one whose id another has before it. */
    List<String> reading() {
        return reading;
    }

    /** The files of the volumes in their order. */
    List<String> volumes() {
        return volumes;
    }

    /** The file of what an anchor names, if that is a chapter or a volume; else null. */
    @Nullable
    String of(String anchor) {
        return byAnchor.get(anchor);
    }
}
