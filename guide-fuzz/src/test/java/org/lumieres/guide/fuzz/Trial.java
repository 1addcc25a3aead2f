package org.lumieres.guide.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.validation.GuideValidator;

/**
 * A guide taken all the way, from its files to what readers get.
 *
 * @param loaded what was loaded
 * @param findings what was found wrong
 * @param html the page; empty when there is no guide
 * @param text the text; empty when there is no guide
 * @param spent the time of the processor that it took; other work on the machine does not count
 */
record Trial(LoadResult loaded, List<Diagnostic> findings, String html, String text, Duration spent) {
    private static final GuideLoader LOADER =
            GuideLoader.builder().locale(Locale.FRENCH).build();
    private static final GuideValidator VALIDATOR =
            GuideValidator.builder().locale(Locale.FRENCH).build();

    static Trial of(Path source) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        LoadResult loaded = LOADER.load(source);
        List<Diagnostic> findings = VALIDATOR.validate(loaded).diagnostics();
        String html = written(HtmlRenderer.builder().assets(loaded.assets()).build(), loaded.guide());
        String text = written(TextRenderer.standard(), loaded.guide());
        Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        return new Trial(loaded, findings, html, text, spent);
    }

    /** Fails when something is not as it must be, whatever the files hold. */
    void assertSound() {
        assertThat(spent).isLessThan(Duration.ofSeconds(5));
        SafePage.assertSafe(html);
        Places places = new Places(loaded.sourceMap());
        findings.forEach(found -> found.at().ifPresent(places::assertInside));
        loaded.guide().ifPresent(guide -> places.look(guide, ModelPath.ROOT));
    }

    private static String written(GuideRenderer renderer, Optional<Guide> guide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (guide.isPresent()) {
            renderer.render(guide.get(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
