package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lumieres.guide.model.Assets;

/**
 * The pictures in a guide's zip file, which is opened for each of them: nobody says when the last was read.
 * Thread-safe.
 */
public record ArchiveAssets(Path zip) implements Assets {
    @Override
    public Optional<byte[]> read(String src) throws IOException {
        try (GuideArchive archive = GuideArchive.open(zip)) {
            return new FolderAssets(archive.folder()).read(src);
        }
    }
}
