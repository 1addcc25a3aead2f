package org.lumieres.guide.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Files on their way to their places: each is written beside its place and moved there when all are complete, so that
 * no reader ever meets half a file. Closed before it is committed, it leaves the disk as it was. What a guide was read
 * from is never written over.
 */
final class Staging implements Closeable {
    private final Map<Path, Path> waiting = new LinkedHashMap<>();
    private final Deque<Path> made = new ArrayDeque<>();
    private final Set<Path> kept;

    Staging() {
        this(Set.of());
    }

    /** One that refuses to write over some files, whose paths have no links on the way. */
    Staging(Set<Path> kept) {
        this.kept = kept;
    }

    /** Writes a file beside its place. What is no regular file, such as a device or a pipe, is written to directly. */
    void add(Path target, byte[] content) throws IOException {
        // Through a symbolic link to what it names, which would else be replaced itself.
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place)) {
            Files.write(place, content);
            return;
        }
        if (kept.contains(place)) {
            throw new SourceFileException(target);
        }
        Path folder = place.resolveSibling("");
        makeFolder(folder);
        // Not createTempFile, whose files nobody but their owner may read.
        Path beside = folder.resolve(".guide-" + UUID.randomUUID() + ".tmp");
        waiting.put(place, beside);
        Files.write(beside, content, StandardOpenOption.CREATE_NEW);
    }

    void commit() throws IOException {
        for (Map.Entry<Path, Path> file : waiting.entrySet()) {
            move(file.getValue(), file.getKey());
        }
        waiting.clear();
        made.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (Files.isDirectory(folder)) {
            return;
        }
        if (parent != null) {
            makeFolder(parent);
        }
        Files.createDirectory(folder);
        made.push(folder);
    }

    @Override
    public void close() throws IOException {
        for (Path file : waiting.values()) {
            Files.deleteIfExists(file);
        }
        for (Path folder : made) {
            Files.deleteIfExists(folder);
        }
    }

    /** What was to be written would take the place of what the guide is made of. */
    static final class SourceFileException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        SourceFileException(Path target) {
            super(target.toString());
        }
    }
}
