package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** Reads the texts that a guide names, each once, and tells why one cannot be had. Not thread-safe. */
public final class SourceFiles {
    private final GuideFolder folder;
    private final Problems problems;
    private final Optional<KnownTexts> last;
    private final Map<String, SourceText> read = new LinkedHashMap<>();
    private long bytesRead;

    /** Reads from a folder and tells its findings. */
    public SourceFiles(GuideFolder folder, Problems problems) {
        this(folder, problems, Optional.empty());
    }

    /** Reads from a folder what has changed since it was read last, and tells all findings. */
    public SourceFiles(GuideFolder folder, Problems problems, Optional<KnownTexts> last) {
        this.folder = folder;
        this.problems = problems;
        this.last = last;
    }

    /** The texts read so far, by file. */
    public Map<String, SourceText> read() {
        return Map.copyOf(read);
    }

    /** The folder they are in. */
    public GuideFolder folder() {
        return folder;
    }

    /**
     * Reads a file.
     *
     * @param written its name
     * @param at where it is named, which is asked only when there is something to tell
     * @return its text; empty when it cannot be had, and the reason is told
     * @throws IOException if it is there and cannot be read
     */
    public Optional<SourceText> open(String written, Supplier<SourceRange> at) throws IOException {
        Optional<String> file = folder.look(written).accept(new Telling(written, at));
        return file.isPresent() ? text(file.get(), at) : Optional.empty();
    }

    private Optional<SourceText> text(String file, Supplier<SourceRange> at) throws IOException {
        SourceText known = read.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        if (bytesRead > Limits.GUIDE_BYTES) {
            return Optional.empty();
        }
        int limit = Notation.of(file).map(Notation::maxBytes).orElse(Limits.MARKDOWN_BYTES);
        Optional<KnownTexts.Read> found = last.isPresent() ? again(file, limit, last.get()) : anew(file, limit);
        bytesRead += found.map(KnownTexts.Read::bytes).orElse(limit);
        if (bytesRead > Limits.GUIDE_BYTES) {
            problems.add(Severity.ERROR, "too-large", at.get(), "guide.too-large", Limits.GUIDE_BYTES >> 20);
            return Optional.empty();
        }
        if (found.isEmpty()) {
            problems.add(Severity.ERROR, "too-large", at.get(), "file.too-large", file, limit >> 20);
            return Optional.empty();
        }
        problems.addAll(found.get().findings());
        read.put(file, found.get().text());
        return found.map(KnownTexts.Read::text);
    }

    private Optional<KnownTexts.Read> again(String file, int limit, KnownTexts texts) throws IOException {
        // Asked before the file is read: what is written meanwhile is seen the next time.
        KnownTexts.Stamp stamp = KnownTexts.Stamp.of(folder.path(file));
        Optional<KnownTexts.Read> unchanged = texts.unchanged(file, stamp);
        return unchanged.isPresent() ? unchanged : anew(file, limit).map(read -> texts.note(file, stamp, read));
    }

    private Optional<KnownTexts.Read> anew(String file, int limit) throws IOException {
        Optional<byte[]> bytes = folder.read(file, limit);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Problems found = problems.another();
        SourceText text = TextDecoder.decode(file, bytes.get(), found);
        if (!file.endsWith(".json")) {
            checkEnd(text, found);
        }
        return Optional.of(new KnownTexts.Read(text, bytes.get().length, found.found()));
    }

    /** A last line without an end is glued to what other tools append. POSIX.1-2017, 3.206. */
    private static void checkEnd(SourceText text, Problems found) {
        String written = text.text();
        int end = written.length();
        if (end > 0 && written.charAt(end - 1) != '\n' && written.charAt(end - 1) != '\r') {
            String lineEnd = written.contains("\r\n") ? "\r\n" : "\n";
            SourceRange at = text.range(end, end);
            found.mend(Severity.INFO, "final-newline", at, new TextEdit(at, lineEnd), "file.final-newline");
        }
    }

    private final class Telling implements Lookup.Visitor<Optional<String>> {
        private final String written;
        private final Supplier<SourceRange> at;

        private Telling(String written, Supplier<SourceRange> at) {
            this.written = written;
            this.at = at;
        }

        @Override
        public Optional<String> visit(Lookup.Found found) {
            if (!found.sameCase()) {
                problems.add(Severity.WARNING, "file-name-case", at.get(), "file.name-case", written, found.file());
            }
            return Optional.of(found.file());
        }

        @Override
        public Optional<String> visit(Lookup.Missing missing) {
            String key = missing.meant().isPresent() ? "file.missing-meant" : "file.missing";
            problems.add(
                    Severity.ERROR,
                    "missing-file",
                    at.get(),
                    key,
                    written,
                    missing.meant().orElse(""));
            return Optional.empty();
        }

        @Override
        public Optional<String> visit(Lookup.Outside outside) {
            problems.add(Severity.ERROR, "outside-folder", at.get(), "file.outside", written);
            return Optional.empty();
        }
    }
}
