package org.lumieres.guide.render.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.digest.Sha256;

/**
 * A folder on its way from one publication to the next: nothing changes in it until all files are complete, and of
 * those the ones that it has already stay as they are. Files may come from several threads at once. Closed before it is
 * committed, it leaves the disk as it was.
 */
final class PublicationFolder implements Closeable {
    private final Path folder;
    private final @Nullable Standing standing;
    private final Stage stage;
    private final PublishListener listener;
    private final PathRegister paths = new PathRegister();
    private final Map<String, PublishedFile> files = new ConcurrentSkipListMap<>();
    private final AtomicInteger complete = new AtomicInteger();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    /** Somebody may interrupt the program: then it leaves the disk as it was, or else all in place. */
    private final Thread ending = new Thread(this::endWithTheJvm, "guide-publication-end");

    private PublicationFolder(Path folder, @Nullable Standing standing, Stage stage, PublishListener listener) {
        this.folder = folder;
        this.standing = standing;
        this.stage = stage;
        this.listener = listener;
    }

    static PublicationFolder open(Path target, PublishListener listener) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path folder = target.toAbsolutePath().normalize();
            return new PublicationFolder(folder, null, Stage.beside(folder), listener).begin();
        }
        if (!Files.isDirectory(target)) {
            throw new NotDirectoryException(target.toString());
        }
        Path folder = target.toRealPath();
        Stage.clearBeside(folder);
        Standing standing = Standing.in(folder);
        return new PublicationFolder(folder, standing, Stage.inside(folder), listener).begin();
    }

    private PublicationFolder begin() {
        try {
            Runtime.getRuntime().addShutdownHook(ending);
        } catch (IllegalStateException ends) {
            // Too late to ask for it.
        }
        return this;
    }

    /** Takes the files of one format, each below a folder; its path is empty or ends in {@code /}. */
    FileSink sink(Format format, String below) {
        return (path, content) -> {
            String place = take(below + path);
            if (standing == null || !standing.holds(place, content)) {
                stage.write(place, content);
                staged.add(place);
            }
            complete(new PublishedFile(place, format, MediaTypes.of(place), content.length, Sha256.of(content)));
        };
    }

    /** Takes the one file of a format, as it is written. */
    PublishedFile write(Format format, String path, Content content) throws IOException {
        String place = take(path);
        PublishedFile file;
        try (Sha256.Measured out = new Sha256.Measured(stage.create(place))) {
            content.writeTo(out);
            file = new PublishedFile(place, format, format.mediaType(), out.size(), out.sha256());
        }
        if (standing == null || !standing.holds(place, stage.file(place))) {
            staged.add(place);
        }
        complete(file);
        return file;
    }

    /** What a file is made of. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private String take(String path) throws RefusedPathException {
        paths.take(path);
        return path;
    }

    private void complete(PublishedFile file) {
        files.put(file.path(), file);
        listener.completed(complete.incrementAndGet());
    }

    /** The files that are complete, sorted by path. */
    List<PublishedFile> files() {
        return List.copyOf(files.values());
    }

    /** Puts everything in place. The manifest comes last: what it lists is there. A JVM that is to end waits for it. */
    synchronized void commit(Publication publication) throws IOException {
        byte[] manifest = Manifest.write(publication);
        if (standing == null) {
            stage.write(Manifest.FILE, manifest);
            stage.become(folder);
            return;
        }
        Set<String> all = new HashSet<>(files.keySet());
        all.add(Manifest.FILE);
        standing.makeSureOfRoomFor(all, staged);
        standing.replace(files.keySet(), staged, stage);
        if (!standing.holds(Manifest.FILE, manifest)) {
            stage.write(Manifest.FILE, manifest);
            standing.place(Manifest.FILE, stage);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException ends) {
            // It is on its way, and waits for what is done here.
        }
        end();
    }

    private synchronized void end() throws IOException {
        stage.close();
    }

    private void endWithTheJvm() {
        try {
            end();
        } catch (IOException left) {
            // The next run takes away what is left.
        }
    }
}
