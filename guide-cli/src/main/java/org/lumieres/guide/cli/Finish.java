package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
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
    private static final String PRINT_STYLE = "print.css";

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
        SiteTheme look = theme(session);
        return Renderers.standard(assets, typography)
                .renderer(TextRenderer.builder()
                        .typography(typography)
                        .plainSpaces(plainSpaces)
                        .width(width.columns())
                        .build())
                .renderer(SiteRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .theme(look)
                        .build())
                .renderer(PdfRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .paper(paper)
                        .stylesheet(printStyle(session), printFiles(session))
                        .build())
                .build();
    }

    /** What a theme says of the pages of a PDF; nothing when it says nothing. */
    private String printStyle(Session session) throws IOException {
        if (theme.isEmpty()) {
            return "";
        }
        Path file = Checked.existing(theme.get(), session).resolve(PRINT_STYLE);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    /** The files of a theme that its style sheet may name. */
    private Assets printFiles(Session session) throws IOException {
        if (theme.isEmpty()) {
            return Assets.none();
        }
        Path folder = Checked.existing(theme.get(), session).toRealPath();
        return name -> {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        };
    }

    /** By what text is set. */
    Typography typography() {
        return asWritten ? Typography.none() : Typography.standard();
    }

    /** The look of pages. */
    private SiteTheme theme(Session session) throws IOException {
        Optional<Path> folder = themeFolder(session);
        return folder.isPresent() ? SiteTheme.in(folder.get()) : SiteTheme.standard();
    }

    /** The folder that has the look of pages, if it is not the library's. */
    Optional<Path> themeFolder(Session session) throws IOException {
        return theme.isPresent() ? Optional.of(Checked.existing(theme.get(), session)) : Optional.empty();
    }
}
