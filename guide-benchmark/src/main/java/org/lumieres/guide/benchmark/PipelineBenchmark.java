package org.lumieres.guide.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The way of the data, step by step, and what commonmark-java alone takes for the same text. Run on one core, so that
 * the time is the CPU's. The two references read the chapters' files as the loader does, and write HTML to nowhere as
 * the renderer does.
 */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up method before any other
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class PipelineBenchmark {
    /** How many chapters the guide has. */
    @Param("200")
    public int chapters;

    private final GuideLoader loader = GuideLoader.standard();
    private final GuideValidator validator = GuideValidator.standard();
    private final GuideValidator structure =
            GuideValidator.builder().rules(List.of()).build();
    private final HtmlRenderer renderer = HtmlRenderer.standard();

    private Path folder;
    private List<Path> files;
    private LoadResult loaded;
    private Guide guide;

    /** Writes the guide, and loads it once for the steps that start from a loaded guide. */
    @Setup(Level.Trial)
    public void writeGuide() throws IOException {
        folder = Files.createTempDirectory("guide-benchmark");
        new SyntheticGuide(chapters).writeTo(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        loaded = loader.load(folder);
        guide = loaded.guide().orElseThrow();
        Report report = validator.validate(loaded);
        if (!report.diagnostics().isEmpty()) {
            throw new IllegalStateException("the guide to measure with has faults: " + report.diagnostics());
        }
    }

    /** Removes the guide. */
    @TearDown(Level.Trial)
    public void removeGuide() throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** The reference for loading: commonmark-java parses the chapters, and the trees are let go. */
    @Benchmark
    public void commonmarkParse(Blackhole sink) {
        files.forEach(file -> sink.consume(parse(file)));
    }

    /** The reference for the whole way: commonmark-java parses the chapters and renders them. */
    @Benchmark
    public void commonmarkParseAndRender(Blackhole sink) {
        files.forEach(file -> sink.consume(Commonmark.RENDERER.render(parse(file))));
    }

    /** From files to the model. */
    @Benchmark
    public LoadResult load() throws IOException {
        return loader.load(folder);
    }

    /** All rules on a loaded guide. */
    @Benchmark
    public Report validate() {
        return validator.validate(loaded);
    }

    /** The constraints on a loaded guide, which are its structure. */
    @Benchmark
    public Report validateStructure() {
        return structure.validate(loaded);
    }

    /** From the model to one HTML page. */
    @Benchmark
    public void renderHtml() throws IOException {
        renderer.render(guide, OutputStream.nullOutputStream());
    }

    /** The whole way, with the structure checked. */
    @Benchmark
    public Report loadValidateStructureRenderHtml() throws IOException {
        return way(structure);
    }

    /** The whole way, with all rules. */
    @Benchmark
    public Report loadValidateRenderHtml() throws IOException {
        return way(validator);
    }

    private Report way(GuideValidator checks) throws IOException {
        LoadResult result = loader.load(folder);
        Report report = checks.validate(result);
        renderer.render(result.guide().orElseThrow(), OutputStream.nullOutputStream());
        return report;
    }

    private Node parse(Path file) {
        try {
            return Commonmark.PARSER.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
