package org.lumieres.guide.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.loader.RepeatedLoad;
import org.lumieres.guide.loader.Sources;
import org.lumieres.guide.render.site.InvalidThemeException;
import org.lumieres.guide.render.site.OpenSite;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.site.SiteTheme;
import org.lumieres.guide.validation.GuideValidator;

/**
 * A guide that is read again as it changes: one thread reads it, another validates what was read. Whoever asks for what
 * is to be shown waits for neither.
 */
final class LiveGuide implements AutoCloseable {
    private static final RuleCode THEME = new RuleCode("theme");
    private static final RuleCode UNREADABLE = new RuleCode("unreadable-folder");
    /** Of the library, or of a rule that somebody brought. */
    private static final RuleCode BUG = new RuleCode("bug");

    private final RepeatedLoad load;
    private final GuideValidator validator;
    private final Look look;
    private final SiteRenderer.Builder site;
    private @Nullable SiteTheme tried;
    private final Consumer<Showing> listener;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> daemon(work, "guide-reader"));
    private final ExecutorService judge = Executors.newSingleThreadExecutor(work -> daemon(work, "guide-judge"));
    private final AtomicBoolean waiting = new AtomicBoolean();
    /** Counted from the time, so that a page of an earlier server is not taken for one of this. */
    private volatile Showing showing = new Showing(
            System.currentTimeMillis(), Optional.empty(), new Faults(0, false, List.of(), Set.of()), Sources.none());

    /**
     * Prepares to follow a guide.
     *
     * @param listener told of each new thing to be shown, by one thread at a time
     */
    LiveGuide(Path source, Options options, Consumer<Showing> listener) {
        this.load = GuideLoader.builder().locale(options.locale()).build().repeatedly(source);
        this.validator = options.validator();
        this.look = options.look();
        this.site = SiteRenderer.builder().typography(options.typography().remembering());
        this.listener = listener;
    }

    Showing showing() {
        return showing;
    }

    /** Has the guide read again soon; asked often before that, it is read once. */
    void changed() {
        if (!waiting.getAndSet(true)) {
            try {
                reader.execute(() -> {
                    waiting.set(false);
                    read();
                });
            } catch (RejectedExecutionException closed) {
                // Nobody looks any more.
            }
        }
    }

    /** Reads the guide, and has it validated later. */
    synchronized void read() {
        long generation = showing.generation() + 1;
        try {
            LoadResult loaded = load.load();
            List<Diagnostic> faultsOfLook = new ArrayList<>();
            Optional<OpenSite> open = open(loaded, faultsOfLook);
            Faults faults = new Faults(
                    generation,
                    loaded.guide().isEmpty(),
                    joined(faultsOfLook, loaded.diagnostics()),
                    loaded.sources().files());
            show(new Showing(generation, open.or(() -> showing.site()), faults, loaded.sources()));
            if (loaded.guide().isPresent()) {
                judge.execute(() -> validate(loaded, faultsOfLook, faults));
            }
        } catch (IOException unreadable) {
            fail(generation, UNREADABLE, String.valueOf(unreadable.getMessage()));
        } catch (RejectedExecutionException closed) {
            // Nobody looks any more.
        } catch (RuntimeException | StackOverflowError bug) {
            fail(generation, BUG, bug.toString());
        }
    }

    /** The guide's site as it looks now; none where its look has a fault. */
    private Optional<OpenSite> open(LoadResult loaded, List<Diagnostic> faults) throws IOException {
        try {
            SiteTheme theme = look.theme();
            SiteRenderer renderer = site.theme(theme).assets(loaded.assets()).build();
            Optional<OpenSite> open = loaded.guide().map(renderer::open);
            if (open.isPresent() && theme != tried) {
                // A template that cannot be used is found when a page is made.
                open.get().file("index.html");
                tried = theme;
            }
            return open;
        } catch (InvalidThemeException fault) {
            faults.add(Diagnostic.of(Severity.ERROR, THEME, String.valueOf(fault.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Diagnostic> joined(List<Diagnostic> some, List<Diagnostic> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Shows what was shown before, with the reason why it could not be made anew. */
    private void fail(long generation, RuleCode code, String reason) {
        Diagnostic fault = Diagnostic.of(Severity.ERROR, code, reason);
        Showing last = showing;
        show(new Showing(
                generation,
                last.site(),
                new Faults(generation, true, List.of(fault), last.sources().files()),
                last.sources()));
    }

    private void validate(LoadResult loaded, List<Diagnostic> faultsOfLook, Faults faults) {
        // One that was read meanwhile waits to be validated itself.
        if (showing.generation() == faults.generation()) {
            List<Diagnostic> found = joined(faultsOfLook, judgedSafely(loaded));
            judged(new Faults(faults.generation(), true, found, faults.files()));
        }
    }

    /** All that is wrong; a rule that fails must not leave who waits for the others waiting. */
    private List<Diagnostic> judgedSafely(LoadResult loaded) {
        try {
            return validator.validate(loaded).diagnostics();
        } catch (RuntimeException | StackOverflowError bug) {
            return joined(List.of(Diagnostic.of(Severity.ERROR, BUG, bug.toString())), loaded.diagnostics());
        }
    }

    private synchronized void judged(Faults all) {
        if (showing.generation() == all.generation()) {
            show(showing.with(all));
        }
    }

    private void show(Showing now) {
        showing = now;
        listener.accept(now);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        reader.shutdownNow();
        judge.shutdownNow();
    }
}
