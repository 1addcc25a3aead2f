package org.lumieres.guide.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Origin;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.SourceText;

/** Finds places by asking what the nearest part of the model around a value was read from. Thread-safe. */
final class GuideSourceMap implements SourceMap {
    private final List<Origins.Entry> entries;
    private final Map<String, SourceText> files;
    private @Nullable Map<String, Origin> origins;

    GuideSourceMap(Origins origins, Map<String, SourceText> files) {
        this.entries = origins.entries();
        this.files = Map.copyOf(files);
    }

    @Override
    public Optional<SourceRange> find(ModelPath path) {
        Map<String, Origin> parts = origins();
        String value = path.toString();
        Optional<ModelPath> part = Optional.of(path);
        while (part.isPresent()) {
            String prefix = part.get().toString();
            Origin origin = parts.get(prefix);
            if (origin != null) {
                return origin.find(path, value.substring(prefix.length()));
            }
            part = part.get().parent();
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> line(String file, int line) {
        return Optional.ofNullable(files.get(file)).flatMap(text -> text.line(line));
    }

    private synchronized Map<String, Origin> origins() {
        if (origins == null) {
            Map<String, Origin> byPart = new HashMap<>();
            entries.forEach(entry -> byPart.put(entry.part().toString(), entry.origin()));
            origins = byPart;
        }
        return origins;
    }
}
