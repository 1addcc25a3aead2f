package org.lumieres.guide.loader.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;

/** A part of the model whose places are all found together, when the first is asked for. */
public final class PlacedOrigin implements Origin {
    private final Consumer<Places> finder;
    private @Nullable Map<ModelPath, SourceRange> places;

    /** Makes one that asks {@code finder} to tell all places, at most once. */
    public PlacedOrigin(Consumer<Places> finder) {
        this.finder = finder;
    }

    @Override
    public synchronized Optional<SourceRange> find(ModelPath path, String suffix) {
        if (places == null) {
            Map<ModelPath, SourceRange> found = new HashMap<>();
            finder.accept(found::putIfAbsent);
            places = found;
        }
        return Optional.ofNullable(places.get(path));
    }
}
