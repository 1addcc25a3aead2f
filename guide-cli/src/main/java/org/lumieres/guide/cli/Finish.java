package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.pdf.Paper;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.publish.Renderers;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.site.SiteTheme;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.render.typography.Typography;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How what people read is finished: its typography, its spaces, the look of its pages. */
final class Finish {
    @Option(names = "--no-typography")
    private boolean asWritten;

    @Option(names = "--plain-spaces")
    private boolean plainSpaces;

    @Option(names = "--width", paramLabel = "N", converter = PageWidth.Converter.class)
    private PageWidth width = PageWidth.STANDARD;

    @Option(names = "--theme", paramLabel = "DIR")
    private Optional<Path> theme = Optional.empty();

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "A4", converter = PaperName.class)
    private Paper paper = Paper.A4;

    /** Reads the name of a paper, in any case. */
    static final class PaperName implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String name) {
            return Arrays.stream(Paper.values())
                    .filter(paper -> paper.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no such paper"));
        }
    }

    /** The formats that the program writes, finished so. */
    Renderers renderers(Assets assets, Session session) throws IOException {
        Typography typography = typography();
        Optional<Path> look = themeFolder(session);
        PdfRenderer.Builder pdf =
                PdfRenderer.builder().assets(assets).typography(typography).paper(paper);
        if (look.isPresent()) {
            pdf.theme(look.get());
        }
        return Renderers.standard(assets, typography)
                .renderer(TextRenderer.builder()
                        .typography(typography)
                        .plainSpaces(plainSpaces)
                        .width(width.columns())
                        .build())
                .renderer(SiteRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .theme(look.isPresent() ? SiteTheme.in(look.get()) : SiteTheme.standard())
                        .build())
                .renderer(pdf.build())
                .build();
    }

    /** By what text is set. */
    Typography typography() {
        return asWritten ? Typography.none() : Typography.standard();
    }

    /** The folder that has the look of pages, if it is not the library's. */
    Optional<Path> themeFolder(Session session) throws IOException {
        return theme.isPresent() ? Optional.of(Checked.existing(theme.get(), session)) : Optional.empty();
    }
}
