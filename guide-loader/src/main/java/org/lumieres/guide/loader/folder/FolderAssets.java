package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.model.Assets;

/**
 * The pictures and other files for readers in a guide's folder: neither hidden ones nor the texts of the guide itself.
 * Thread-safe.
 *
 * @param folder the folder
 * @param sources the texts, by their paths
 */
public record FolderAssets(GuideFolder folder, Set<String> sources) implements Assets {
    public FolderAssets {
        sources = Set.copyOf(sources);
    }

    @Override
    public Optional<byte[]> read(String src) throws IOException {
        return has(src) ? folder.read(src, Limits.ASSET_BYTES) : Optional.empty();
    }

    @Override
    public boolean has(String src) {
        boolean hidden = Stream.of(src.split("/", -1)).anyMatch(part -> part.startsWith("."));
        return !hidden && !sources.contains(GuideFolder.composed(src)) && folder.has(src);
    }
}
