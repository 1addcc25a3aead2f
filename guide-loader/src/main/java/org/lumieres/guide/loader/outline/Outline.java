package org.lumieres.guide.loader.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a guide is made of, in reading order, as far as its folder tells.
 *
 * @param source the file that tells the order; empty when it is that of the files' names
 * @param content the folder that the pages are in, from the guide's; empty when it is the guide's own
 * @param title the guide's title
 * @param language the language it is written in, a BCP 47 tag
 * @param entries its chapters
 */
public record Outline(
        Optional<String> source,
        String content,
        Optional<String> title,
        Optional<String> language,
        List<OutlineEntry> entries) {
    public Outline {
        entries = List.copyOf(entries);
    }

    /** The files of all chapters, in reading order. */
    public Stream<String> files() {
        return entries.stream().flatMap(OutlineEntry::files);
    }
}
