package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.site.SiteTheme;
import org.lumieres.guide.report.wording.Phrasebook;

/**
 * The look of pages: the library's, or that of an institution.
 *
 * @param folder the institution's; empty for the library's
 */
record Look(Optional<Path> folder) {

    static Look standard() {
        return new Look(Optional.empty());
    }

    /** The look that a folder has. */
    static Look in(Path folder, Phrasebook words) throws MojoExecutionException {
        if (!Files.isDirectory(folder)) {
            throw new MojoExecutionException(words.get("misuse.no-folder", "theme", folder));
        }
        return new Look(Optional.of(folder));
    }

    /** What tells it from another: its files, which may change while their names stay. */
    String checksum() throws IOException {
        return folder.isPresent()
                ? new Inputs(folder.get(), List.of(), List.of(folder.get().toString()), List.of())
                        .checksum()
                        .orElseThrow()
                : "standard";
    }

    SiteRenderer.Builder onSite(SiteRenderer.Builder site) throws IOException {
        return folder.isPresent() ? site.theme(SiteTheme.in(folder.get())) : site;
    }

    PdfRenderer.Builder onPaper(PdfRenderer.Builder pdf) throws IOException {
        return folder.isPresent() ? pdf.theme(folder.get()) : pdf;
    }
}
