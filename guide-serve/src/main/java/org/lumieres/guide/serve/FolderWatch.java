package org.lumieres.guide.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells, on a thread of its own, that something beneath a folder has changed, once the changes have paused. What
 * changed it does not say: whoever reads the folder sees that for themselves. A folder that goes away is waited for.
 */
final class FolderWatch implements AutoCloseable {
    /** An editor writes one file in several steps; between two of them, less time goes by than this. */
    private static final long PAUSE_MILLIS = 5;
    /** A tool that never stops writing is not waited for any longer. */
    private static final long MOST_PAUSES = 40;

    private static final long RETURN_MILLIS = 100;
    /** How often to look whether the folder is still the one that was there: no system tells of one that is renamed. */
    private static final long LOOK_MILLIS = 500;

    private static final int DEEPEST = 64;
    private static final Set<String> TOOLS = Set.of("node_modules", "target");

    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final Path root;
    private final Runnable changed;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private Optional<Object> identity = Optional.empty();
    private final Thread thread = new Thread(this::run, "guide-watch");

    private FolderWatch(Path root, Runnable changed) throws IOException {
        this.root = root;
        this.changed = changed;
        this.service = root.getFileSystem().newWatchService();
    }

    /**
     * Starts to watch.
     *
     * @param root the folder, which is there
     * @param changed called for what changes after this method returns
     * @throws IOException if the system lets nobody watch it, or not as many folders
     */
    static FolderWatch of(Path root, Runnable changed) throws IOException {
        FolderWatch watch = new FolderWatch(root, changed);
        try {
            watch.identity = identity(root);
            watch.watchAll(root);
        } catch (IOException refused) {
            watch.service.close();
            throw refused;
        }
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void run() {
        try {
            while (true) {
                if (folders.isEmpty()) {
                    comeBack();
                    continue;
                }
                WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (key == null) {
                    lookForRoot();
                } else if (take(key)) {
                    settle();
                    changed.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets a folder that is not what its path leads to any more; it, or another, will be waited for. */
    private void lookForRoot() {
        if (!identity(root).equals(identity)) {
            folders.keySet().forEach(WatchKey::cancel);
            folders.clear();
            changed.run();
        }
    }

    /**
     * What tells the folder at a path from another that had the path before, where the system tells; empty without one.
     */
    private static Optional<Object> identity(Path folder) {
        try {
            BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(Objects.requireNonNullElse(found.fileKey(), folder));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Waits for a folder that is gone. */
    private void comeBack() throws InterruptedException {
        while (!Files.isDirectory(root)) {
            Thread.sleep(RETURN_MILLIS);
        }
        if (register(root)) {
            changed.run();
        } else {
            Thread.sleep(RETURN_MILLIS);
        }
    }

    private void settle() throws InterruptedException {
        for (int i = 0; i < MOST_PAUSES; i++) {
            WatchKey more = service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (more == null) {
                return;
            }
            take(more);
        }
    }

    /** Hears what one folder has to tell; whether any of it counts. */
    private boolean take(WatchKey key) {
        Path folder = folders.get(key);
        boolean counts = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                // Folders may have been made of which nobody told us.
                register(root);
                counts = true;
            } else if (folder != null && event.context() instanceof Path name && !isAside(name)) {
                Path path = folder.resolve(name);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE
                        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    register(path);
                }
                counts = true;
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            counts = true;
        }
        return counts;
    }

    /** Watches a folder with those in it, each before its content is listed; whether it is there. */
    private boolean register(Path folder) {
        if (folder.equals(root)) {
            identity = identity(root);
        }
        try {
            watchAll(folder);
            return folders.containsValue(folder);
        } catch (IOException gone) {
            return false;
        }
    }

    private void watchAll(Path folder) throws IOException {
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
                Path name = found.getFileName();
                if (!found.equals(root) && name != null && isAside(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    folders.put(found.register(service, CHANGES), found);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (file.equals(root)) {
                    throw gone;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What editors and tools keep for themselves is no part of a guide. */
    private static boolean isAside(Path name) {
        String text = name.toString();
        return text.startsWith(".") || text.endsWith("~") || TOOLS.contains(text);
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        service.close();
    }
}
