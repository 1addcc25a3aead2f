package org.lumieres.guide.loader.mend;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Mended files on their way to their places: each stands whole beside its place before the first is moved, so that no
 * reader ever meets half a file. Closed before it is committed, it leaves the disk as it was. Not thread-safe.
 */
final class MendedFileWriter implements Closeable {
    private final Map<MendedFile, Path> waiting = new LinkedHashMap<>();

    /** Writes a file beside its place. */
    void stage(MendedFile file) throws IOException {
        if (!Files.isWritable(file.path())) {
            // It could be replaced nevertheless, but somebody has said that it is not to change.
            throw new AccessDeniedException(file.file());
        }
        Path beside = file.path().resolveSibling(".guide-" + UUID.randomUUID() + ".tmp");
        Files.createFile(beside);
        waiting.put(file, beside);
        takeAfter(file.path(), beside);
        Files.write(beside, bytes(file.after()));
    }

    /** Moves the files to their places. */
    void commit() throws IOException {
        for (Map.Entry<MendedFile, Path> entry : waiting.entrySet()) {
            MendedFile file = entry.getKey();
            boolean same = Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file.path()), bytes(file.before()));
            if (!same) {
                throw new FileSystemException(file.file(), null, "changed since it was read");
            }
            move(entry.getValue(), file.path());
        }
        waiting.clear();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives a new file the permissions of another and, where that is allowed, its owner and group. */
    private static void takeAfter(Path model, Path file) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(model, PosixFileAttributes.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!own.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
            if (!own.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
        } catch (FileSystemException notAllowed) {
            // Only the system's administrator may give files away.
        }
        view.setPermissions(attributes.permissions());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : waiting.values()) {
            Files.deleteIfExists(file);
        }
    }
}
