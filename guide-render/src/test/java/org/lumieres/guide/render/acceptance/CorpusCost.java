package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.render.examples.Rendered;
import org.lumieres.guide.validation.GuideValidator;

/**
 * What it takes to load, validate and render a corpus.
 *
 * @param seconds by the clock on the wall
 * @param megabytes of the heap, at the most
 */
record CorpusCost(Corpus corpus, double seconds, long megabytes) {

    static CorpusCost of(Corpus corpus, Path folder) throws IOException {
        run(folder);
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        run(folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new CorpusCost(corpus, seconds, bytes >> 20);
    }

    private static void run(Path folder) throws IOException {
        LoadResult loaded = Lumieres.load(folder, Locale.ENGLISH);
        GuideValidator.standard().validate(loaded);
        Rendered.html(loaded.guide().orElseThrow(), loaded.assets());
        Rendered.text(loaded.guide().orElseThrow());
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
