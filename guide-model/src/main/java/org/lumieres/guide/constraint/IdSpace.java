package org.lumieres.guide.constraint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Trail;

/** Ids among which each is to be unique, such as those of a guide's chapters. */
final class IdSpace {
    /** An id that was taken when it was claimed. */
    record Clash(String id, Trail claimed, Trail first) {}

    private final Map<String, Trail> bearers = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>(0);

    /** Takes note of an id; a missing one claims nothing. */
    void claim(@Nullable String id, Trail trail) {
        if (id == null || id.isBlank()) {
            return;
        }
        Trail first = bearers.putIfAbsent(id, trail);
        if (first != null) {
            clashes.add(new Clash(id, trail, first));
        }
    }

    Optional<Trail> bearer(String id) {
        return Optional.ofNullable(bearers.get(id));
    }

    boolean contains(String id) {
        return bearers.containsKey(id);
    }

    Set<String> ids() {
        return bearers.keySet();
    }

    List<Clash> clashes() {
        return clashes;
    }
}
