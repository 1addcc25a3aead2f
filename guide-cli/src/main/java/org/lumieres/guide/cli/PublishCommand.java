package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.render.publish.MissingRendererException;
import org.lumieres.guide.render.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide publish SOURCE}: writes a guide in all formats that it promises, with a manifest, all or nothing. */
@Command(name = "publish", sortOptions = false)
final class PublishCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Mixin
    private Judgement judgement = new Judgement();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            splitSynopsisLabel = ",",
            converter = Formats.Converter.class,
            completionCandidates = Formats.Names.class)
    private Set<Format> formats = new LinkedHashSet<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "public")
    private Path output = Path.of("public");

    @Mixin
    private Finish finish = new Finish();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path target = session.resolve(output);
        if (Overlap.isBetween(Checked.existing(source, session), target)) {
            return refuse("publish.into-guide", SafeText.of(output.toString()));
        }
        Checked checked = Checked.forPublication(source, judgement, session);
        Optional<Guide> guide = checked.sound(session);
        if (guide.isEmpty()) {
            return ExitCode.FAULTY_CONTENT;
        }
        try {
            tell(publish(guide.get(), checked.loaded().assets(), target));
            return ExitCode.CLEAN;
        } catch (MissingRendererException missing) {
            return refuse(
                    "publish.cannot-write",
                    Formats.names(missing.formats()),
                    Formats.names(Formats.renderers(Assets.none()).formats()));
        }
    }

    private Publication publish(Guide guide, Assets assets, Path target) throws IOException {
        try (Meter meter = new Meter(session)) {
            Publisher publisher = Publisher.builder()
                    .renderers(finish.renderers(assets, session))
                    .generator(new Publication.Generator(
                            "guide", ProgramVersion.number().orElse(null)))
                    .listener(new PublishMeter(meter))
                    .build();
            return publisher.publish(guide, wanted(guide), target);
        }
    }

    /** What the arguments ask for, else what the guide promises, else all there is. */
    private Set<Format> wanted(Guide guide) {
        return formats.isEmpty() ? Formats.renderers(Assets.none()).promisedBy(guide) : formats;
    }

    private void tell(Publication publication) {
        Set<Format> written = EnumSet.noneOf(Format.class);
        publication.files().forEach(file -> Optional.ofNullable(file.format()).ifPresent(written::add));
        session.out()
                .println(session.messages()
                        .get(
                                "publish.done",
                                SafeText.of(publication.title()),
                                SafeText.of(output.toString()),
                                publication.files().size(),
                                Formats.names(written)));
    }

    private int refuse(String key, Object... arguments) {
        session.complain(session.messages().get(key, arguments));
        return ExitCode.USAGE;
    }
}
