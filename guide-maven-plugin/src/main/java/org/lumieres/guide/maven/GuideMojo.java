package org.lumieres.guide.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.render.publish.PublicationException;
import org.lumieres.guide.render.site.InvalidThemeException;
import org.lumieres.guide.report.wording.Phrasebook;
import org.lumieres.guide.validation.InvalidRuleException;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * What the goals have in common: which guide, how it is judged, in which language its faults are told, and to do
 * nothing where nothing changed. Content that fails is a {@link MojoFailureException}; misuse, or a disk that fails, is
 * a {@link MojoExecutionException}.
 */
abstract class GuideMojo extends AbstractMojo {
    /**
     * The guide: a folder, a zip file of one, or a document. A module without the default folder has no guide, and the
     * goal does nothing there; any other that is missing fails the build.
     */
    @Parameter(property = "guide.source", defaultValue = "${project.basedir}/src/main/guide")
    File source = new File("src/main/guide");

    /** How bad a finding fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
    @Parameter(property = "guide.failOn", defaultValue = "error")
    String failOn = "error";

    /**
     * How bad a finding is shown from: {@code error}, {@code warning} or {@code info}. One that fails the build is
     * shown in any case.
     */
    @Parameter(property = "guide.show", defaultValue = "info")
    String show = "info";

    /**
     * The day at which reviews and dates are judged, such as {@code 2026-01-31}. Unless set, that of a reproducible
     * build: the environment's {@code SOURCE_DATE_EPOCH}, else {@code project.build.outputTimestamp} where it is a
     * date; else today.
     */
    @Parameter(property = "guide.asOf")
    @Nullable
    String asOf;

    /** The language of the messages, such as {@code fr}; the one that Maven runs in, unless set. */
    @Parameter(property = "guide.locale")
    @Nullable
    String locale;

    /** Whether to do nothing. */
    @Parameter(property = "guide.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    File basedir = new File("");

    @Parameter(defaultValue = "${maven.multiModuleProjectDirectory}", readonly = true)
    @Nullable
    File root;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    File buildDirectory = new File("target");

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    @Nullable
    String outputTimestamp;

    @Parameter(defaultValue = "${env.SOURCE_DATE_EPOCH}", readonly = true)
    @Nullable
    String epoch;

    @Parameter(defaultValue = "${mojo.executionId}", readonly = true)
    String execution = "default";

    @Parameter(defaultValue = "${plugin}", readonly = true)
    @Nullable
    PluginDescriptor plugin;

    /** The goal's name. */
    abstract String goal();

    /** Whether the guide must be fit to be published. */
    abstract boolean forPublication();

    /** The goal's own parameters as they were understood, for a change of one to be noticed. */
    abstract List<String> settings(Choice choice) throws IOException, MojoExecutionException;

    /**
     * Does the work of the goal.
     *
     * @param before the files that it wrote the last time
     * @return what was found and written
     */
    abstract Outcome work(Judged judged, Judgement judgement, Set<Path> before)
            throws IOException, MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Phrasebook words = Phrasebook.of(
                GuideMojo.class::getResourceAsStream,
                locale == null || locale.isBlank()
                        ? Locale.getDefault()
                        : Locale.forLanguageTag(locale.strip().replace('_', '-')));
        if (skip) {
            getLog().info(words.get("skipped"));
            return;
        }
        Path guide = resolve(source.getPath());
        if (!Files.exists(guide)) {
            missing(guide, words);
            return;
        }
        try {
            run(guide, judgement(words));
        } catch (InvalidThemeException invalid) {
            throw misuse(invalid, words);
        } catch (PublicationException e) {
            throw e.getCause() instanceof InvalidThemeException invalid
                    ? misuse(invalid, words)
                    : new MojoExecutionException(words.get("io", e), e);
        } catch (IOException e) {
            throw new MojoExecutionException(words.get("io", e), e);
        }
    }

    private static MojoExecutionException misuse(InvalidThemeException theme, Phrasebook words) {
        return new MojoExecutionException(words.get("misuse.theme", String.valueOf(theme.getMessage())), theme);
    }

    private void missing(Path guide, Phrasebook words) throws MojoExecutionException {
        Path usual = basedir.toPath().toAbsolutePath().resolve("src/main/guide").normalize();
        if (!guide.equals(usual)) {
            throw new MojoExecutionException(words.get("no-source", guide));
        }
        getLog().info(words.get("no-default-source", guide));
    }

    private Judgement judgement(Phrasebook words) throws MojoExecutionException {
        Choice choice = new Choice(words);
        LocalDate day = asOf == null || asOf.isBlank()
                ? new BuildDay(epoch, outputTimestamp, Clock.systemUTC()).day()
                : choice.date("asOf", asOf);
        return new Judgement(
                choice.among(Threshold.class, "failOn", failOn),
                choice.among(Severity.class, "show", show),
                day,
                words,
                (root == null ? basedir : root).toPath().toAbsolutePath().normalize(),
                version(),
                rules(words));
    }

    /** The library's, and those of the plugin's dependencies in the POM: they share its class loader. */
    private static RuleCatalogue rules(Phrasebook words) throws MojoExecutionException {
        try {
            return RuleCatalogue.providedBy(GuideMojo.class.getClassLoader());
        } catch (InvalidRuleException invalid) {
            throw new MojoExecutionException(words.get("misuse.rule", String.valueOf(invalid.getMessage())), invalid);
        }
    }

    private void run(Path guide, Judgement judgement) throws IOException, MojoExecutionException, MojoFailureException {
        Phrasebook words = judgement.words();
        Optional<String> inputs = inputs(guide, judgement).checksum();
        Path state = buildDirectory
                .toPath()
                .toAbsolutePath()
                .resolve("guide-maven-plugin")
                .resolve(goal() + "-" + execution + ".txt");
        Optional<LastRun> last = LastRun.read(state);
        if (last.isPresent() && inputs.isPresent() && last.get().holds(inputs.get())) {
            getLog().info(words.get("nothing-changed", guide, last.get().tally()));
            return;
        }
        Judged judged = Judged.of(guide, judgement.rules(), judgement.day(), forPublication(), words.locale());
        Outcome outcome =
                work(judged, judgement, last.map(run -> run.outputs().keySet()).orElse(Set.of()));
        LastRun.of(inputs.orElse("unknown"), outcome).write(state);
    }

    private Inputs inputs(Path guide, Judgement judgement) throws IOException, MojoExecutionException {
        List<String> settings = new ArrayList<>(settings(new Choice(judgement.words())));
        settings.add(goal() + " " + guide + " " + judgement.failOn() + " " + judgement.show() + " " + judgement.day()
                + " " + judgement.words().locale() + " " + judgement.version());
        List<File> program = plugin == null || plugin.getArtifacts() == null
                ? List.of()
                : plugin.getArtifacts().stream()
                        .map(artifact -> artifact.getFile())
                        .filter(Objects::nonNull)
                        .toList();
        return new Inputs(
                guide, List.of(buildDirectory.toPath().toAbsolutePath().normalize()), settings, program);
    }

    private String version() {
        return plugin == null || plugin.getVersion() == null ? "" : plugin.getVersion();
    }

    /** A path of a POM, which is relative to the project. */
    final Path resolve(String path) {
        return basedir.toPath().toAbsolutePath().resolve(path).normalize();
    }
}
