package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.lumieres.guide.render.Publication;

/**
 * The file that says what a publication is and lists its files: JSON (RFC 8259) in UTF-8, the same for the same
 * publication. It does not list itself.
 */
public final class Manifest {
    /** Its name, at the root of the publication. */
    public static final String FILE = "manifest.json";

    private Manifest() {}

    /**
     * Writes a manifest. Reading it gives an equal publication.
     *
     * @param publication what it says
     * @return the bytes of the file
     */
    public static byte[] write(Publication publication) {
        return ManifestWriter.bytes(publication);
    }

    /**
     * Reads the manifest of a publication. It may come from anywhere: what is returned names files inside the folder
     * alone, by their paths; a symbolic link in its place is not followed.
     *
     * @param folder the root of the publication
     * @return what it says
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws InvalidManifestException if what is there is no manifest
     * @throws IOException if it cannot be read
     */
    public static Publication read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isRegularFile()) {
            throw new InvalidManifestException(null, null);
        }
        return ManifestReader.read(Files.readAllBytes(file));
    }
}
