package org.lumieres.guide.loader.source;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;

/** Gathers what the parts of a model were read from. Not thread-safe. */
public final class Origins {
    private final List<Entry> entries = new ArrayList<>();

    /** A part and its origin. */
    public record Entry(ModelPath part, Origin origin) {}

    /** Notes a part's origin; it holds for everything in the part that has none of its own. */
    public void put(ModelPath part, Origin origin) {
        entries.add(new Entry(part, origin));
    }

    /** What was noted so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
