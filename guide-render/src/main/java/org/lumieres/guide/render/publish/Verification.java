package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.digest.Sha256;

/**
 * How a folder differs from what its manifest says. Each list is sorted and holds paths in the folder, with {@code /}
 * between their parts.
 *
 * @param publication what the manifest says
 * @param changed files whose bytes are not those that were published, or that are no regular files any more
 * @param lost files that are not there
 * @param added files that the publication does not have
 */
public record Verification(Publication publication, List<String> changed, List<String> lost, List<String> added) {

    public Verification {
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
        added = List.copyOf(added);
    }

    /**
     * Compares a folder with its manifest, byte by byte. Symbolic links in it are not followed.
     *
     * @param folder the root of a publication
     * @return how they differ
     * @throws java.nio.file.NoSuchFileException if there is no folder, or no manifest in it
     * @throws InvalidManifestException if the manifest makes no sense
     * @throws IOException if something cannot be read
     */
    public static Verification of(Path folder) throws IOException {
        Publication publication = Manifest.read(folder);
        Map<String, BasicFileAttributes> there = files(folder);
        there.remove(Manifest.FILE);
        List<String> changed = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (PublishedFile file : publication.files()) {
            BasicFileAttributes attributes = there.remove(file.path());
            if (attributes == null) {
                lost.add(file.path());
            } else if (!attributes.isRegularFile()
                    || attributes.size() != file.size()
                    || !Sha256.of(folder.resolve(file.path())).equals(file.sha256())) {
                changed.add(file.path());
            }
        }
        return new Verification(publication, changed, lost, List.copyOf(there.keySet()));
    }

    /**
     * Whether the folder is what was published.
     *
     * @return false when a file was changed, lost or added
     */
    public boolean isClean() {
        return changed.isEmpty() && lost.isEmpty() && added.isEmpty();
    }

    private static Map<String, BasicFileAttributes> files(Path folder) throws IOException {
        Map<String, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                StringJoiner path = new StringJoiner("/");
                folder.relativize(file).forEach(part -> path.add(part.toString()));
                files.put(path.toString(), attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
