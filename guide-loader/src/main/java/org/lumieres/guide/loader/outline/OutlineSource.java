package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files in which a tool is told what a guide is made of. */
interface OutlineSource {
    /**
     * What they tell; empty when the tool was not used in this folder.
     *
     * @throws IOException if a file is there and cannot be read
     */
    Optional<Told> read(OutlineFiles files) throws IOException;

    /**
     * What a tool's files tell. Any part may be missing.
     *
     * @param file the file that holds the lines
     * @param content the folder that pages are in
     * @param title the guide's title
     * @param language its language
     * @param lines the entries, in order; none when the tool goes by the names of files
     */
    record Told(
            String file,
            Optional<String> content,
            Optional<String> title,
            Optional<String> language,
            List<OutlineLine> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }
}
