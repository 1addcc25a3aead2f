package org.lumieres.guide.render.publish;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a publication wait until all are complete, in the file system where they will be. Files may be
 * written by several threads at once. One that a killed run left behind is taken away first.
 */
final class Stage implements Closeable {
    static final String NAME = ".guide-tmp";

    private final Path root;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Deque<Path> made = new ArrayDeque<>();
    /** Held to write by whoever closes, to read by whoever stores a file. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean closed;

    private Stage(Path root) {
        this.root = root;
    }

    /** A stage in a folder that is there. */
    static Stage inside(Path folder) throws IOException {
        return new Stage(folder.resolve(NAME)).open();
    }

    /** A stage that becomes a folder which is not there. */
    static Stage beside(Path folder) throws IOException {
        return new Stage(placeBeside(folder)).open();
    }

    /** Takes away what a killed run left beside a folder. */
    static void clearBeside(Path folder) throws IOException {
        if (folder.getFileName() != null) {
            delete(placeBeside(folder));
        }
    }

    /** Whether a killed run left one in a folder. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path placeBeside(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + NAME);
    }

    private Stage open() throws IOException {
        delete(root);
        try {
            make(root);
            return this;
        } catch (IOException e) {
            try (this) {
                throw e;
            }
        }
    }

    private void make(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            make(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /** Stores a file; refuses it once the stage is closed, which a renderer that works in parallel may notice late. */
    void write(String path, byte[] content) throws IOException {
        whileOpen(() -> Files.write(place(path), content, StandardOpenOption.CREATE_NEW));
    }

    /** Begins a file, as {@link #write} stores one. */
    OutputStream create(String path) throws IOException {
        return whileOpen(() ->
                new BufferedOutputStream(Files.newOutputStream(place(path), StandardOpenOption.CREATE_NEW), 1 << 16));
    }

    private <T> T whileOpen(Storing<T> work) throws IOException {
        use.readLock().lock();
        try {
            if (closed) {
                throw new ClosedChannelException();
            }
            return work.store();
        } finally {
            use.readLock().unlock();
        }
    }

    @FunctionalInterface
    private interface Storing<T> {
        T store() throws IOException;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    private Path place(String path) throws IOException {
        Path file = file(path);
        Path folder = file.resolveSibling("");
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    /** Has the stage itself be a folder from now on. */
    void become(Path folder) throws IOException {
        Files.move(root, folder, StandardCopyOption.ATOMIC_MOVE);
        made.clear();
    }

    /** Takes away what is left of it, and the folders that were made for it alone. */
    @Override
    public void close() throws IOException {
        use.writeLock().lock();
        try {
            closed = true;
            if (!made.isEmpty()) {
                delete(root);
            }
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
            made.clear();
        } finally {
            use.writeLock().unlock();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
