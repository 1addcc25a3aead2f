package org.lumieres.guide.loader.source;

import java.util.Optional;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;

/** What a part of the model was read from. Thread-safe; the first look-up may be slow. */
public interface Origin {
    /**
     * Where a value was written.
     *
     * @param path the value, which is this part of the model or in it
     * @param suffix the same path from this part on: empty or a JSON Pointer
     */
    Optional<SourceRange> find(ModelPath path, String suffix);
}
