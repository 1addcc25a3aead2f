package org.lumieres.guide.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.publish.Renderers;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.report.wording.Phrasebook;

/** A goal that writes a guide in formats for readers, all of them or none, when the guide does not fail. */
abstract class WritingMojo extends GuideMojo {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /**
     * Where the formats are written. <code>render</code>: <code>id.html</code>, <code>id.txt</code>, <code>id.json
     * </code>, <code>markdown/</code>. <code>publish</code>: the same in its folder <code>downloads</code>, beside
     * <code>manifest.json</code>.
     */
    @Parameter(property = "guide.output", defaultValue = "${project.build.directory}/guide")
    File output = new File("target/guide");

    /** How many columns a page of plain text has, from 40 to 200. */
    @Parameter(property = "guide.textWidth", defaultValue = "72")
    int textWidth = 72;

    /** The formats as a POM says them. */
    abstract List<String> formats();

    /**
     * Writes a guide.
     *
     * @param renderers can write all the formats
     * @param before the files of the earlier run
     * @return the files that are there now
     */
    abstract List<Path> write(
            Guide guide, Set<Format> formats, Renderers renderers, Path folder, Set<Path> before, Judgement judgement)
            throws IOException;

    @Override
    final List<String> settings(Choice choice) throws MojoExecutionException {
        if (textWidth < NARROWEST || textWidth > WIDEST) {
            String bounds = NARROWEST + "–" + WIDEST;
            throw new MojoExecutionException(choice.words().get("misuse.value", "textWidth", textWidth, bounds));
        }
        return List.of(parsed(choice).toString(), folder().toString(), Integer.toString(textWidth));
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
        List<Path> written = write(
                judged.loaded().guide().get(),
                parsed(new Choice(words)),
                renderers(judged.loaded().assets()),
                folder,
                before,
                judgement);
        getLog().info(words.get("written", written.size(), folder));
        return new Outcome(judgement.tally(judged), written);
    }

    private Set<Format> parsed(Choice choice) throws MojoExecutionException {
        Set<Format> parsed = EnumSet.noneOf(Format.class);
        for (String format : formats()) {
            parsed.add(choice.among(renderers(Assets.none()).formats(), "formats", format));
        }
        if (parsed.isEmpty()) {
            throw new MojoExecutionException(choice.words().get("misuse.empty", "formats"));
        }
        return parsed;
    }

    /** All that can be written: the one place that knows what the plugin has. */
    private Renderers renderers(Assets assets) {
        return Renderers.standard(assets)
                .renderer(TextRenderer.builder().width(textWidth).build())
                .renderer(PdfRenderer.builder().assets(assets).build())
                .build();
    }

    private Path folder() {
        return resolve(output.getPath());
    }
}
