package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.publish.Renderers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide render SOURCE --to FORMAT}: writes a guide in one or more formats, all of them or none. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Mixin
    private Judgement judgement = new Judgement();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            split = ",",
            splitSynopsisLabel = ",",
            converter = Formats.Converter.class,
            completionCandidates = Formats.Names.class)
    private Set<Format> formats = new LinkedHashSet<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR|-",
            defaultValue = STANDARD_OUTPUT)
    private String output = STANDARD_OUTPUT;

    @Mixin
    private Finish finish = new Finish();

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Renderers known = Formats.renderers(Assets.none());
        boolean needsFolder = formats.size() > 1 || formats.stream().anyMatch(known::isFolder);
        if (needsFolder && (output.equals(STANDARD_OUTPUT) || Files.isRegularFile(session.resolve(Path.of(output))))) {
            session.complain(session.messages().get("render.needs-folder"));
            return ExitCode.USAGE;
        }
        Checked checked = Checked.read(source, judgement, session);
        Optional<Guide> guide = checked.sound(session);
        if (guide.isEmpty()) {
            return ExitCode.FAULTY_CONTENT;
        }
        Map<String, byte[]> files = render(guide.get(), checked.loaded().assets());
        if (output.equals(STANDARD_OUTPUT)) {
            files.values().forEach(content -> session.out().write(content, 0, content.length));
            return ExitCode.CLEAN;
        }
        write(files, session.resolve(Path.of(output)), needsFolder, checked.files(session));
        return ExitCode.CLEAN;
    }

    /** Renders everything before anything is written, so that a failure leaves nothing behind. */
    private Map<String, byte[]> render(Guide guide, Assets assets) throws IOException {
        Renderers renderers = finish.renderers(assets, session);
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        for (Format format : formats) {
            renderers.render(guide, format, files::put);
        }
        return files;
    }

    private void write(Map<String, byte[]> files, Path target, boolean needsFolder, Set<Path> sources)
            throws IOException {
        boolean folder = needsFolder || Files.isDirectory(target) || output.endsWith("/");
        try (Staging staging = new Staging(sources)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                staging.add(folder ? target.resolve(file.getKey()) : target, file.getValue());
            }
            staging.commit();
        }
    }
}
