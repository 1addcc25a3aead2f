package org.lumieres.guide.links;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Spaces out the requests to each host, so that no site takes a check for an attack. Thread-safe. */
final class HostPace {
    private final long delay;
    private final Map<String, Long> free = new HashMap<>();

    HostPace(Duration delay) {
        this.delay = delay.toNanos();
    }

    /** Waits until a host may be asked again. */
    void await(String host) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(reserve(host, System.nanoTime()));
    }

    /** How long to wait, from now, for the next turn of a host, which is then taken. */
    synchronized long reserve(String host, long now) {
        Long next = free.get(host);
        long wait = next == null ? 0 : Math.max(0, next - now);
        free.put(host, now + wait + delay);
        return wait;
    }
}
