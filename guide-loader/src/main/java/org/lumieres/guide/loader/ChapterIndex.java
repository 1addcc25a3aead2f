package org.lumieres.guide.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.links.PageAddresses;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.Limits;

/**
 * Tells the links in a guide's Markdown where they lead. Thread-safe.
 *
 * @param ids the chapters' ids by their files
 * @param addresses the addresses by which sites know the chapters
 * @param folder all files that there are
 * @param language the guide's language; empty when it does not say
 */
record ChapterIndex(Map<String, String> ids, PageAddresses addresses, GuideFolder folder, String language)
        implements MarkdownReader.Links {

    /** Knows the files of a folder, none of which is a chapter yet. */
    static ChapterIndex withoutChapters(GuideFolder folder) {
        return new ChapterIndex(Map.of(), new PageAddresses(List.of(), Map.of(), ""), folder, "");
    }

    /** What surrounds the text of a chapter's file. */
    MarkdownReader.Context around(ChapterFile file, String id) {
        return new MarkdownReader.Context(id, this)
                .titled(file.title())
                .in(file.language().orElse(language));
    }

    @Override
    public Optional<String> chapterOf(String file) {
        return Optional.ofNullable(ids.get(GuideFolder.composed(file)));
    }

    @Override
    public Optional<String> pageAt(String address) {
        return addresses.file(address);
    }

    @Override
    public boolean exists(String file) {
        return folder.has(file);
    }

    @Override
    public boolean isTooLarge(String file) {
        return folder.isLarger(file, Limits.ASSET_BYTES);
    }

    @Override
    public FileNames files() {
        return folder.names();
    }
}
