package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.links.PageAddresses;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.markdown.MarkdownReader.Links;

/** The folder that the texts of these tests stand in: some chapters, some other files. */
final class Folder implements Links {
    private static final Map<String, String> CHAPTERS = Map.of(
            "animer.md", "animer",
            "moderer.md", "moderer",
            "droit/image.md", "droit-a-l-image");
    private static final List<String> OTHERS =
            List.of("notes.md", "images/reseau.png", "images/été 2014.png", "droit/loi.pdf", "charte.pdf");

    /** Reads as the chapter {@code animer}. */
    static Context chapter() {
        return new Context("animer", new Folder());
    }

    /** Reads as a text outside any chapter. */
    static Context noChapter() {
        return new Context("", new Folder());
    }

    @Override
    public Optional<String> chapterOf(String file) {
        return Optional.ofNullable(CHAPTERS.get(file));
    }

    @Override
    public Optional<String> pageAt(String address) {
        return new PageAddresses(CHAPTERS.keySet(), Map.of(), "guide").file(address);
    }

    @Override
    public boolean exists(String file) {
        return files().all().contains(file);
    }

    @Override
    public boolean isTooLarge(String file) {
        return false;
    }

    @Override
    public FileNames files() {
        return new FileNames(
                Stream.concat(CHAPTERS.keySet().stream(), OTHERS.stream()).toList());
    }
}
