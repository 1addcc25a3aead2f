package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.LandingRenderer;
import org.lumieres.guide.render.PublishedFile;

/**
 * The rendering of one publication: what is one file first, for what leads to it must know its size.
 *
 * @param guide the guide
 * @param renderers have one for each format that is asked for
 * @param target takes the files
 */
record Rendering(Guide guide, Renderers renderers, PublicationFolder target) {
    private static final String DOWNLOADS = "downloads/";

    void render(Set<Format> formats) throws IOException {
        List<Callable<Download>> files = new ArrayList<>();
        List<FolderRenderer> folders = new ArrayList<>();
        List<LandingRenderer> landings = new ArrayList<>();
        for (Format format : formats) {
            GuideRenderer file = renderers.file(format);
            if (file != null) {
                files.add(() -> file(file));
            } else if (renderers.folder(format) instanceof LandingRenderer landing) {
                landings.add(landing);
            } else {
                folders.add(Objects.requireNonNull(renderers.folder(format)));
            }
        }
        List<Download> downloads = files.isEmpty() ? List.of() : atOnce(files);
        for (FolderRenderer folder : folders) {
            folder(folder.format(), sink -> folder.render(guide, sink));
        }
        for (LandingRenderer landing : landings) {
            folder(landing.format(), sink -> landing.offering(downloads).render(guide, sink));
        }
    }

    private Download file(GuideRenderer renderer) throws PublicationException {
        Format format = renderer.format();
        try {
            PublishedFile file =
                    target.write(format, DOWNLOADS + FileNames.file(guide, format), out -> renderer.render(guide, out));
            return new Download(format, file.path(), file.size(), guide.language(), file.mediaType());
        } catch (IOException | RuntimeException e) {
            throw PublicationException.of(format, e);
        }
    }

    private void folder(Format format, Pages pages) throws PublicationException {
        String below = format == Format.SITE ? "" : DOWNLOADS + FileNames.folder(format);
        try {
            pages.writeTo(target.sink(format, below));
        } catch (IOException | RuntimeException e) {
            throw PublicationException.of(format, e);
        }
    }

    /** What a folder is made of. */
    @FunctionalInterface
    private interface Pages {
        void writeTo(FileSink sink) throws IOException;
    }

    /** Does some work on as many threads as there are processors, and is not done before all of them are. */
    private static <T> List<T> atOnce(List<Callable<T>> work) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(work.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(result(done));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the publication was interrupted");
        } finally {
            end(threads);
        }
    }

    private static <T> T result(Future<T> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits for threads that were interrupted: the folder that they write to is about to go. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
