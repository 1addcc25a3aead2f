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
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.pdf.Paper;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.publish.Renderers;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.report.wording.Phrasebook;

/** A goal that writes a guide in formats for readers, all of them or none, when the guide does not fail. */
abstract class WritingMojo extends GuideMojo {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /**
     * Where the formats are written. {@code render}: {@code id.html}, {@code id.txt}, {@code id.json},
     * {@code markdown/}. {@code publish}: the same in its folder {@code downloads}, beside {@code manifest.json}.
     */
    @Parameter(property = "guide.output", defaultValue = "${project.build.directory}/guide")
    File output = new File("target/guide");

    /** How many columns a page of plain text has, from 40 to 200. */
    @Parameter(property = "guide.textWidth", defaultValue = "72")
    int textWidth = 72;

    /** The sheets of a PDF: {@code A4} or {@code letter}. */
    @Parameter(property = "guide.paper", defaultValue = "A4")
    String paper = "A4";

    /**
     * A folder with the look of an institution: Mustache templates in place of those of a site, files of the site in
     * its folder {@code static}, and {@code print.css} for a PDF.
     */
    @Parameter(property = "guide.theme")
    @Nullable
    File theme;

    /** The formats as a POM says them; none when it leaves them to the guide. */
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
    final List<String> settings(Choice choice) throws IOException, MojoExecutionException {
        return List.of(
                asked(choice).toString(),
                folder().toString(),
                Integer.toString(width(choice)),
                paper(choice).toString(),
                look(choice.words()).checksum());
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
        Guide guide = judged.loaded().guide().get();
        Choice choice = new Choice(words);
        Renderers renderers = renderers(judged.loaded().assets(), choice);
        Set<Format> asked = asked(choice);
        Set<Format> formats = asked.isEmpty() ? renderers.promisedBy(guide) : asked;
        List<Path> written = write(guide, formats, renderers, folder, before, judgement);
        getLog().info(words.get("written", written.size(), folder));
        return new Outcome(judgement.tally(judged), written);
    }

    /** The formats that a POM asks for; empty when it leaves them to the guide. */
    private Set<Format> asked(Choice choice) throws MojoExecutionException {
        Set<Format> asked = EnumSet.noneOf(Format.class);
        for (String name : formats()) {
            asked.add(choice.among(Format.class, "formats", name));
        }
        return asked;
    }

    private int width(Choice choice) throws MojoExecutionException {
        if (textWidth < NARROWEST || textWidth > WIDEST) {
            String bounds = NARROWEST + "–" + WIDEST;
            throw new MojoExecutionException(choice.words().get("misuse.value", "textWidth", textWidth, bounds));
        }
        return textWidth;
    }

    private Paper paper(Choice choice) throws MojoExecutionException {
        return choice.among(Paper.class, "paper", paper);
    }

    private Look look(Phrasebook words) throws IOException, MojoExecutionException {
        return theme == null ? Look.standard() : Look.in(resolve(theme.getPath()), words);
    }

    /** All that can be written: the one place that knows what the plugin has. */
    private Renderers renderers(Assets assets, Choice choice) throws IOException, MojoExecutionException {
        Look look = look(choice.words());
        return Renderers.standard(assets)
                .renderer(TextRenderer.builder().width(width(choice)).build())
                .renderer(look.onSite(SiteRenderer.builder().assets(assets)).build())
                .renderer(look.onPaper(PdfRenderer.builder().assets(assets).paper(paper(choice)))
                        .build())
                .build();
    }

    private Path folder() {
        return resolve(output.getPath());
    }
}
