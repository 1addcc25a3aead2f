package org.lumieres.guide.links;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks for many addresses, several at a time, for no longer than a given time.
 *
 * @param probe how to ask
 * @param concurrency how many at a time
 * @param total how long in all
 * @param progress who is told
 */
record Survey(Probe probe, int concurrency, Duration total, LinkChecker.Progress progress) {

    /** What came of each address, but for those that time was too short for. */
    Map<URI, Outcome> of(List<URI> addresses, Function<URI, Optional<Outcome>> known) {
        Map<URI, Outcome> outcomes = new HashMap<>();
        List<URI> unknown = new ArrayList<>();
        for (URI address : addresses) {
            known.apply(address).ifPresentOrElse(outcome -> outcomes.put(address, outcome), () -> unknown.add(address));
        }
        if (!unknown.isEmpty()) {
            outcomes.putAll(ask(hostsInTurn(unknown)));
        }
        return outcomes;
    }

    /** One address of each host, then the next of each: who waits for one host keeps nobody from another. */
    static List<URI> hostsInTurn(List<URI> addresses) {
        Map<String, Deque<URI>> byHost = new LinkedHashMap<>();
        addresses.forEach(address -> byHost.computeIfAbsent(address.getHost(), unseen -> new ArrayDeque<>())
                .add(address));
        List<URI> inTurn = new ArrayList<>();
        while (!byHost.isEmpty()) {
            byHost.values().forEach(host -> inTurn.add(host.remove()));
            byHost.values().removeIf(Collection::isEmpty);
        }
        return inTurn;
    }

    private Map<URI, Outcome> ask(List<URI> addresses) {
        Map<URI, Outcome> outcomes = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(concurrency, addresses.size()), task -> {
            Thread thread = new Thread(task, "guide-links");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Counter counter = new Counter(addresses.size(), progress);
            List<Callable<Outcome>> tasks = addresses.stream()
                    .<Callable<Outcome>>map(address -> () -> {
                        Outcome outcome = probe.follow(address);
                        outcomes.put(address, outcome);
                        counter.count();
                        return outcome;
                    })
                    .toList();
            passOnFaults(addresses, threads.invokeAll(tasks, total.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        // Not the map itself: a thread that does not heed its interruption may go on putting into it.
        return Map.copyOf(outcomes);
    }

    private static void passOnFaults(List<URI> addresses, List<Future<Outcome>> futures) throws InterruptedException {
        for (int i = 0; i < addresses.size(); i++) {
            try {
                futures.get(i).get();
            } catch (CancellationException outOfTime) {
                // Nothing is known of it.
            } catch (ExecutionException fault) {
                throw new IllegalStateException("asking for " + addresses.get(i), fault.getCause());
            }
        }
    }

    /** Counts what is done, and tells. */
    private static final class Counter {
        private final int all;
        private final LinkChecker.Progress progress;
        private int done;

        private Counter(int all, LinkChecker.Progress progress) {
            this.all = all;
            this.progress = progress;
        }

        private synchronized void count() {
            done++;
            progress.checked(done, all);
        }
    }
}
