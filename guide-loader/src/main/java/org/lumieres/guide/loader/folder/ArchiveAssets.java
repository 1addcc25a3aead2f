package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.model.Assets;

/**
 * The pictures and other files for readers in a guide's zip file, which is opened for each of them: nobody says when
 * the last was read. Thread-safe.
 *
 * @param zip the file
 * @param sources the texts of the guide itself, by their paths
 */
public record ArchiveAssets(Path zip, Set<String> sources) implements Assets {
    public ArchiveAssets {
        sources = Set.copyOf(sources);
    }

    @Override
    public Optional<byte[]> read(String src) throws IOException {
        try (GuideArchive archive = GuideArchive.open(zip)) {
            return new FolderAssets(archive.folder(), sources).read(src);
        }
    }

    @Override
    public boolean has(String src) throws IOException {
        try (GuideArchive archive = GuideArchive.open(zip)) {
            return new FolderAssets(archive.folder(), sources).has(src);
        }
    }
}
