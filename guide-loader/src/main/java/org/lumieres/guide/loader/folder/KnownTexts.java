package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The texts of files as they were read last, which stay the same objects for as long as the files stay the same. Not
 * thread-safe.
 */
public final class KnownTexts {
    /** Clocks of file systems tick slowly: a file changed as lately as this may change again and look the same. */
    private static final Duration LATELY = Duration.ofSeconds(2);

    private final Map<String, Known> known = new HashMap<>();

    /**
     * A text, and what was found wrong with its bytes.
     *
     * @param text the text
     * @param bytes how many bytes it takes
     * @param findings what was wrong with them
     */
    record Read(SourceText text, int bytes, List<Diagnostic> findings) {
        Read {
            findings = List.copyOf(findings);
        }

        boolean isSameAs(Read other) {
            return text.text().equals(other.text.text()) && findings.equals(other.findings);
        }
    }

    /** What the system says of a file, which is something else once it is written anew or replaced. */
    record Stamp(Instant modified, long size, @Nullable Object key, boolean lately) {
        static Stamp of(Path path) throws IOException {
            Instant now = Instant.now();
            BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class);
            Instant modified = told.lastModifiedTime().toInstant();
            return new Stamp(modified, told.size(), told.fileKey(), modified.isAfter(now.minus(LATELY)));
        }

        boolean isSureOf(Stamp now) {
            return !lately && modified.equals(now.modified) && size == now.size && Objects.equals(key, now.key);
        }
    }

    private record Known(Stamp stamp, Read read) {}

    /** Forgets all other files. */
    public void keep(Set<String> files) {
        known.keySet().retainAll(files);
    }

    /** What was read of a file that has surely not changed since. */
    Optional<Read> unchanged(String file, Stamp now) {
        return Optional.ofNullable(known.get(file))
                .filter(last -> last.stamp().isSureOf(now))
                .map(Known::read);
    }

    /** Notes what was read of a file, and gives what was known before if that is the same. */
    Read note(String file, Stamp before, Read read) {
        Read kept = Optional.ofNullable(known.get(file))
                .map(Known::read)
                .filter(read::isSameAs)
                .orElse(read);
        known.put(file, new Known(before, kept));
        return kept;
    }
}
