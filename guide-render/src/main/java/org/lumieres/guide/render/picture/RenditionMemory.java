package org.lumieres.guide.render.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lumieres.guide.render.digest.Sha256;

/**
 * What was made of pictures lately, by the sum of their bytes: a preview makes the same ones after each save, and a
 * publication in several formats the same one for each. Thread-safe; two threads may make the same one at once.
 */
final class RenditionMemory {
    /** Many a guide’s photographs, and little of what a build has. */
    static final RenditionMemory SHARED = new RenditionMemory(32 << 20);

    /** What an entry takes beside its bytes. */
    private static final long OVERHEAD = 512;

    private final long most;
    private final Map<String, List<Rendition>> made = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    RenditionMemory(long most) {
        this.most = most;
    }

    List<Rendition> get(byte[] file, String what, Supplier<List<Rendition>> making) {
        String key = Sha256.of(file) + ' ' + what;
        synchronized (made) {
            List<Rendition> known = made.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Rendition> fresh = making.get();
        synchronized (made) {
            if (made.putIfAbsent(key, fresh) == null) {
                held += weight(fresh);
                forget();
            }
        }
        return fresh;
    }

    /** Those that nobody asked for the longest. */
    private void forget() {
        var oldest = made.values().iterator();
        while (held > most && oldest.hasNext()) {
            held -= weight(oldest.next());
            oldest.remove();
        }
    }

    /** How many bytes are held. */
    long held() {
        synchronized (made) {
            return held;
        }
    }

    private static long weight(List<Rendition> entry) {
        return OVERHEAD
                + entry.stream()
                        .mapToLong(rendition -> rendition.bytes().length)
                        .sum();
    }
}
