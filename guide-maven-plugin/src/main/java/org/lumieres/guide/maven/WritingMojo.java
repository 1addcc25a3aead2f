package org.lumieres.guide.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.report.wording.Phrasebook;

/** A goal that writes a guide in formats for readers, all of them or none, when the guide does not fail. */
abstract class WritingMojo extends GuideMojo {
    /**
     * Where the formats are written: <code>id.html</code>, <code>id.txt</code>, <code>id.json</code>, <code>markdown/
     * </code>.
     */
    @Parameter(property = "guide.output", defaultValue = "${project.build.directory}/guide")
    File output = new File("target/guide");

    /** The formats as a POM says them. */
    abstract List<String> formats();

    /** Adds to the files of the formats, by their paths in the output folder. */
    abstract void complete(Map<String, byte[]> files);

    @Override
    final List<String> settings(Choice choice) throws MojoExecutionException {
        return List.of(parsed(choice).toString(), folder().toString());
    }

    @Override
    final Outcome work(Judged judged, Judgement judgement, Set<Path> before)
            throws IOException, MojoExecutionException, MojoFailureException {
        Phrasebook words = judgement.words();
        Path folder = folder();
        if (folder.startsWith(judged.source()) && !folder.startsWith(resolve(buildDirectory.getPath()))) {
            throw new MojoExecutionException(words.get("misuse.inside-source", "output", folder));
        }
        boolean fails = judgement.fails(judged.report());
        if (fails || judged.loaded().guide().isEmpty()) {
            new FindingLog(getLog(), words).write(judged, judgement);
            throw fails
                    ? judgement.failure(judged)
                    : new MojoFailureException(words.get("unreadable", judged.source()));
        }
        getLog().info(words.get("valid", judged.source(), judgement.tally(judged)));
        Map<String, byte[]> files = render(judged.loaded().guide().get(), judged, parsed(new Choice(words)));
        List<Path> written = new OutputFolder(folder).write(files, before);
        getLog().info(words.get("written", written.size(), folder));
        return new Outcome(judgement.tally(judged), written);
    }

    private Map<String, byte[]> render(Guide guide, Judged judged, List<OutputFormat> formats) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OutputFormat format : formats) {
            format.render(guide, judged.loaded().assets(), files::put);
        }
        complete(files);
        return files;
    }

    private List<OutputFormat> parsed(Choice choice) throws MojoExecutionException {
        List<OutputFormat> parsed = new ArrayList<>();
        for (String format : formats()) {
            parsed.add(choice.among(OutputFormat.class, "formats", format));
        }
        if (parsed.isEmpty()) {
            throw new MojoExecutionException(choice.words().get("misuse.empty", "formats"));
        }
        return parsed.stream().distinct().sorted().toList();
    }

    private Path folder() {
        return resolve(output.getPath());
    }
}
