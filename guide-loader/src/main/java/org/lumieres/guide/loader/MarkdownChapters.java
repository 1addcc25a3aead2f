package org.lumieres.guide.loader;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lumieres.guide.loader.links.ChapterSource;
import org.lumieres.guide.loader.links.PageAddresses;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.source.Problems;

/**
 * The Markdown of all chapter files, read.
 *
 * @param index where links between them lead
 * @param chapters what was read, by file
 */
record MarkdownChapters(ChapterIndex index, Map<String, Read> chapters) {
    /** Links are read by the ids of the chapters they lead to; a title can belie the id it was taken to have. */
    private static final int MOST_PASSES = 3;

    /** A chapter's text and what was found wrong in it. */
    record Read(ChapterText text, Problems problems) {}

    /** Reads files, several at a time; what comes of it does not depend on how many. */
    static MarkdownChapters read(
            List<ChapterFile> files, MarkdownReader reader, ChapterFiles around, String language, Problems problems)
            throws InterruptedIOException {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        for (ChapterFile file : files) {
            ids.put(file.text().file(), file.likelyId(reader));
            file.addresses()
                    .forEach(address ->
                            addresses.putIfAbsent(address, file.text().file()));
        }
        PageAddresses pages =
                new PageAddresses(ids.keySet(), addresses, around.folder().name());
        for (int pass = 1; ; pass++) {
            ChapterIndex index = new ChapterIndex(Map.copyOf(ids), pages, around.folder(), language);
            MarkdownChapters read =
                    new MarkdownChapters(index, readAll(files, new Reading(reader, index, around.known(), problems)));
            files.forEach(file ->
                    ids.put(file.text().file(), file.id(read.of(file).text().id())));
            if (pass == MOST_PASSES || ids.equals(index.ids())) {
                return read;
            }
        }
    }

    /** What was read of a file, which must be one of those that were. */
    Read of(ChapterFile file) {
        return Objects.requireNonNull(chapters.get(file.text().file()));
    }

    /** What is known of the chapters' files, by the chapters' ids; the first of two with one id counts. */
    Map<String, ChapterSource> sources() {
        Map<String, ChapterSource> sources = new HashMap<>();
        new TreeMap<>(chapters)
                .forEach((file, read) -> sources.putIfAbsent(
                        index.ids().getOrDefault(file, ""),
                        new ChapterSource(
                                file, read.text().anchors(), read.text().mayNamePlaces())));
        return sources;
    }

    /** What reading a file takes. */
    private record Reading(
            MarkdownReader reader, ChapterIndex index, Optional<KnownChapters> known, Problems problems) {

        Context around(ChapterFile file) {
            return index.around(file, index.ids().getOrDefault(file.text().file(), ""));
        }

        Optional<Read> again(ChapterFile file) {
            return known.flatMap(chapters -> chapters.read(file, around(file)));
        }

        Read anew(ChapterFile file) {
            Context context = around(file);
            if (known.isEmpty()) {
                return read(file, context);
            }
            GivenAnswers answers = new GivenAnswers(context.links());
            Read read = read(file, context.among(answers));
            known.get().note(file, context, answers, read);
            return read;
        }

        private Read read(ChapterFile file, Context context) {
            Problems mine = problems.another();
            return new Read(reader.readChapter(file.text(), file.start(), context, mine), mine);
        }
    }

    private static Map<String, Read> readAll(List<ChapterFile> all, Reading reading) throws InterruptedIOException {
        Map<String, Read> read = new HashMap<>();
        List<ChapterFile> files = new ArrayList<>();
        for (ChapterFile file : all) {
            reading.again(file).ifPresentOrElse(known -> read.put(file.text().file(), known), () -> files.add(file));
        }
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            files.forEach(file -> read.put(file.text().file(), reading.anew(file)));
            return read;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, MarkdownChapters::daemon);
        try {
            List<Callable<Read>> tasks = files.stream()
                    .<Callable<Read>>map(file -> () -> reading.anew(file))
                    .toList();
            List<Future<Read>> done = pool.invokeAll(tasks);
            for (int i = 0; i < files.size(); i++) {
                read.put(files.get(i).text().file(), done.get(i).get());
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading chapters");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader of Markdown failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "guide-loader");
        thread.setDaemon(true);
        return thread;
    }
}
