package org.lumieres.guide.loader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.json.Cursor;

/**
 * A chapter that a guide lists.
 *
 * @param path where it goes in the model
 * @param listed where it is listed: a file's name, an object with one, or a whole chapter
 * @param file the file it is in; empty when the list holds the chapter itself
 * @param chapters its sub-chapters
 */
record ChapterEntry(ModelPath path, Cursor listed, Optional<ChapterFile> file, List<ChapterEntry> chapters) {

    /** This chapter's file and those under it, in reading order. */
    Stream<ChapterFile> files() {
        return Stream.concat(file.stream(), chapters.stream().flatMap(ChapterEntry::files));
    }
}
