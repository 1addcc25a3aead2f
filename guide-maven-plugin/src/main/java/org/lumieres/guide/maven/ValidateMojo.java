package org.lumieres.guide.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.report.Baseline;
import org.lumieres.guide.report.wording.Phrasebook;
import org.lumieres.guide.validation.Report;

/** Says what is wrong with a guide, and fails the build where it is bad enough. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends GuideMojo {
    /**
     * Reports for other programs, files by their formats: {@code text}, {@code json}, {@code sarif}, {@code junit},
     * {@code github}, {@code checkstyle}. They are written whether the guide fails or not, and name files from the root
     * of the build.
     */
    @Parameter
    Map<String, String> reports = Map.of();

    /** The faults that are known and do not count, as {@code guide validate --write-baseline} writes them. */
    @Parameter(property = "guide.baseline")
    @Nullable
    File baseline;

    @Override
    String goal() {
        return "validate";
    }

    @Override
    boolean forPublication() {
        return false;
    }

    @Override
    List<String> settings(Choice choice) throws IOException, MojoExecutionException {
        String known = baseline == null ? "" : Sha256.of(known(baseline, choice.words()));
        return List.of(files(choice).files().toString(), known);
    }

    @Override
    Outcome work(Judged all, Judgement judgement, Set<Path> before)
            throws IOException, MojoExecutionException, MojoFailureException {
        Phrasebook words = judgement.words();
        Judged judged = baseline == null ? all : all.with(fresh(all, known(baseline, words), words));
        new FindingLog(getLog(), words).write(judged, judgement);
        Collection<Path> written = files(new Choice(words)).write(judged.report(), judgement.context(judged));
        if (judgement.fails(judged.report())) {
            throw judgement.failure(judged);
        }
        getLog().info(words.get("valid", judged.source(), judgement.tally(judged)));
        return new Outcome(judgement.tally(judged), written);
    }

    private Path known(File named, Phrasebook words) throws MojoExecutionException {
        Path file = resolve(named.getPath());
        if (!Files.isRegularFile(file)) {
            throw new MojoExecutionException(words.get("misuse.no-file", "baseline", file));
        }
        return file;
    }

    private Report fresh(Judged judged, Path file, Phrasebook words) throws IOException {
        Baseline known = Baseline.read(file);
        SourceMap lines = judged.loaded().sourceMap();
        Report fresh = known.without(judged.report(), lines);
        int left = judged.report().diagnostics().size() - fresh.diagnostics().size();
        getLog().info(words.get("baseline", left, known.mended(judged.report(), lines)));
        return fresh;
    }

    private ReportFiles files(Choice choice) throws MojoExecutionException {
        return ReportFiles.of(reports, this::resolve, choice);
    }
}
