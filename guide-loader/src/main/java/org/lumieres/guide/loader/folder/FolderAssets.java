package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.util.Optional;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.model.Assets;

/** The pictures in a guide's folder. Thread-safe. */
public record FolderAssets(GuideFolder folder) implements Assets {
    @Override
    public Optional<byte[]> read(String src) throws IOException {
        return folder.has(src) ? folder.read(src, Limits.ASSET_BYTES) : Optional.empty();
    }
}
