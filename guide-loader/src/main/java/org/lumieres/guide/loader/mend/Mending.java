package org.lumieres.guide.loader.mend;

import java.io.IOException;
import java.util.List;
import org.lumieres.guide.loader.Sources;
import org.lumieres.guide.validation.Report;

/**
 * What a machine can mend of what a report found: every finding with one fix that has edits, and no other. An edit of
 * one finding that touches an edit of another is left for a next run, as its place may not be the same any more. All
 * that is outside the edits keeps every byte. Nothing is written until {@link #write}. Immutable and thread-safe.
 *
 * @param files the files that would change, in the order of their names
 * @param untouched the files that would, and must not
 * @param mended how many findings are mended
 * @param postponed how many are left for a next run
 */
public record Mending(List<MendedFile> files, List<Untouched> untouched, int mended, int postponed) {

    public Mending {
        files = List.copyOf(files);
        untouched = List.copyOf(untouched);
    }

    /**
     * Works out what to write. The files are read anew: one that is not what was loaded is left alone.
     *
     * @param report what was found in a guide
     * @param sources what the guide was read from; without a folder, nothing can be mended
     * @return what is to be written
     * @throws IOException if a file is there and cannot be read
     */
    public static Mending of(Report report, Sources sources) throws IOException {
        Drafts drafts = new Drafts(sources);
        int mended = 0;
        int postponed = 0;
        for (var diagnostic : report.diagnostics()) {
            switch (drafts.mend(diagnostic)) {
                case MENDED -> mended++;
                case POSTPONED -> postponed++;
                case LEFT -> {}
            }
        }
        return new Mending(drafts.files(), drafts.untouched(), mended, postponed);
    }

    /**
     * Writes the files. Each is written beside its place and moved there whole, with its permissions; when one cannot
     * be written beside, none is moved.
     *
     * @throws java.nio.file.AccessDeniedException if a file is not to be written to
     * @throws java.nio.file.FileSystemException if a file was changed in the meantime
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        try (MendedFileWriter writer = new MendedFileWriter()) {
            for (MendedFile file : files) {
                writer.stage(file);
            }
            writer.commit();
        }
    }
}
