package org.lumieres.guide.loader;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.markdown.MarkdownReader;

/**
 * Tells the links in a guide's Markdown where they lead. Thread-safe.
 *
 * @param ids the chapters' ids by their files
 * @param folder all files that there are
 */
record ChapterIndex(Map<String, String> ids, GuideFolder folder) implements MarkdownReader.Links {
    @Override
    public Optional<String> chapterOf(String file) {
        return Optional.ofNullable(ids.get(file));
    }

    @Override
    public boolean exists(String file) {
        return folder.has(file);
    }

    @Override
    public Collection<String> files() {
        return folder.files();
    }
}
