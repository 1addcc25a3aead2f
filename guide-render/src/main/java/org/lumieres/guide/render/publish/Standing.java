package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.publish.RefusedPathException.Reason;

/**
 * A folder that is there before a publication, with what an earlier one left in it. Symbolic links in it are never
 * followed.
 *
 * @param root the folder
 * @param listed the files of the earlier publication, as its manifest lists them
 * @param mixed whether a run was killed in it, which may have left files that no manifest lists
 */
record Standing(Path root, Set<String> listed, boolean mixed) {

    /** Looks at a folder; what has the name of a manifest and is none is somebody else’s. */
    static Standing in(Path root) throws IOException {
        boolean mixed = Stage.isIn(root);
        try {
            Set<String> listed = Manifest.read(root).files().stream()
                    .map(PublishedFile::path)
                    .collect(Collectors.toUnmodifiableSet());
            return new Standing(root, listed, mixed);
        } catch (NoSuchFileException none) {
            return new Standing(root, Set.of(), mixed);
        } catch (InvalidManifestException others) {
            throw new RefusedPathException(root.resolve(Manifest.FILE).toString(), Reason.NOT_OURS);
        }
    }

    boolean holds(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        return isFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    boolean holds(String path, Path content) throws IOException {
        Path file = root.resolve(path);
        return isFile(file) && Files.size(file) == Files.size(content) && Files.mismatch(file, content) < 0;
    }

    /**
     * Makes sure that the next publication can take the place of this one, before anything is changed.
     *
     * @param paths all its files
     * @param staged those of them that are not there yet as they should be
     */
    void makeSureOfRoomFor(Collection<String> paths, Collection<String> staged) throws IOException {
        for (String folder : folders(paths)) {
            Path place = root.resolve(folder);
            if (isThere(place) && !isFolder(place) && !listed.contains(folder)) {
                throw new RefusedPathException(place.toString(), Reason.NO_FOLDER);
            }
        }
        for (String path : paths) {
            if (isFolder(root.resolve(path))) {
                throw new RefusedPathException(root.resolve(path).toString(), Reason.FOLDER);
            }
        }
        for (String path : staged) {
            if (!mixed && isThere(root.resolve(path)) && !isListed(path)) {
                throw new RefusedPathException(root.resolve(path).toString(), Reason.NOT_OURS);
            }
        }
        Set<String> changed = new HashSet<>(listed);
        changed.removeAll(paths);
        changed.addAll(staged);
        makeSureOfWriting(changed);
    }

    /** A move or a removal writes to the folder that a file is in. */
    private void makeSureOfWriting(Collection<String> changed) throws IOException {
        Set<String> folders = folders(changed);
        folders.add("");
        for (String folder : folders) {
            Path place = root.resolve(folder);
            if (isFolder(place) && !Files.isWritable(place)) {
                throw new AccessDeniedException(place.toString());
            }
        }
    }

    /** Whether the earlier publication has a file, by its name or, where case is nothing, by another. */
    private boolean isListed(String path) throws IOException {
        return listed.contains(path)
                || listed.contains(root.relativize(key(path)).toString().replace('\\', '/'));
    }

    /** Moves staged files to their places, and takes away the listed ones that are no more. */
    void replace(Collection<String> paths, Collection<String> staged, Stage stage) throws IOException {
        Set<String> folders = folders(paths);
        Set<String> stale = new HashSet<>(listed);
        stale.removeAll(paths);
        for (String path : stale) {
            if (folders.contains(path)) {
                remove(path);
            }
        }
        for (String folder : folders(staged)) {
            Files.createDirectories(root.resolve(folder));
        }
        for (String path : staged) {
            place(path, stage);
        }
        Set<Path> kept = stale.isEmpty() ? Set.of() : keys(paths);
        for (String path : stale) {
            if (!folders.contains(path) && !kept.contains(key(path))) {
                remove(path);
            }
        }
    }

    /** Moves a staged file to its place, at once for whoever reads it. */
    void place(String path, Stage stage) throws IOException {
        Files.move(stage.file(path), root.resolve(path), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a file, unless a link leads to it, and the folders that it leaves empty. */
    private void remove(String path) throws IOException {
        Path file = root.resolve(path);
        List<Path> above = above(path).stream().map(root::resolve).toList();
        if (!above.stream().allMatch(Standing::isFolder) || isFolder(file) || !Files.deleteIfExists(file)) {
            return;
        }
        try {
            for (Path folder : above) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException inUse) {
            // As far as it goes.
        }
    }

    /** What the file system knows files by: where it is blind to case, two paths may be one file. */
    private Set<Path> keys(Collection<String> paths) throws IOException {
        Set<Path> keys = new HashSet<>();
        for (String path : paths) {
            keys.add(key(path));
        }
        return keys;
    }

    private Path key(String path) throws IOException {
        Path file = root.resolve(path);
        return isFile(file) ? file.toRealPath(LinkOption.NOFOLLOW_LINKS) : file;
    }

    private static Set<String> folders(Collection<String> paths) {
        return paths.stream().flatMap(path -> above(path).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** The folders that a file is in, from the inside out. */
    private static List<String> above(String path) {
        List<String> above = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            above.add(path.substring(0, slash));
        }
        return above;
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
