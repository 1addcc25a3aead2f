package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
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

/**
 * A folder that is there before a publication, with what an earlier one left in it. Symbolic links in it are never
 * followed.
 *
 * @param root the folder
 * @param listed the files of the earlier publication, as its manifest lists them
 */
record Standing(Path root, Set<String> listed) {

    /** Looks at a folder; a manifest that makes no sense is none. */
    static Standing in(Path root, PublishListener listener) throws IOException {
        try {
            return new Standing(
                    root,
                    Manifest.read(root).files().stream()
                            .map(PublishedFile::path)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (NoSuchFileException none) {
            return new Standing(root, Set.of());
        } catch (InvalidManifestException fault) {
            listener.ignored(root.resolve(Manifest.FILE), fault);
            return new Standing(root, Set.of());
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

    /** Makes sure that there is room for all files, before the first of them is moved. */
    void makeSureOfRoomFor(Collection<String> paths) throws FileSystemException {
        for (String folder : folders(paths)) {
            Path place = root.resolve(folder);
            boolean taken = Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isFolder(place);
            if (taken && !listed.contains(folder)) {
                throw new FileSystemException(place.toString(), null, "something else stands where a folder should be");
            }
        }
        for (String path : paths) {
            if (isFolder(root.resolve(path))) {
                throw new FileSystemException(
                        root.resolve(path).toString(), null, "a folder stands where a file should be");
            }
        }
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
        return paths.stream().flatMap(path -> above(path).stream()).collect(Collectors.toSet());
    }

    /** The folders that a file is in, from the inside out. */
    private static List<String> above(String path) {
        List<String> above = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            above.add(path.substring(0, slash));
        }
        return above;
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
