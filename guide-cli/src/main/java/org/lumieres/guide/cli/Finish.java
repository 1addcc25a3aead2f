package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.publish.Renderers;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.site.SiteTheme;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.render.typography.Typography;
import picocli.CommandLine.Option;

/** How what people read is finished: its typography, its spaces, the look of its pages. */
final class Finish {
    @Option(names = "--no-typography")
    private boolean asWritten;

    @Option(names = "--plain-spaces")
    private boolean plainSpaces;

    @Option(names = "--theme", paramLabel = "DIR")
    private Optional<Path> theme = Optional.empty();

    /** The formats that the program writes, finished so. */
    Renderers renderers(Assets assets, Session session) throws IOException {
        Typography typography = typography();
        SiteTheme look = theme(session);
        return Renderers.standard(assets, typography)
                .renderer(TextRenderer.builder()
                        .typography(typography)
                        .plainSpaces(plainSpaces)
                        .build())
                .renderer(SiteRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .theme(look)
                        .build())
                .build();
    }

    /** By what text is set. */
    Typography typography() {
        return asWritten ? Typography.none() : Typography.standard();
    }

    /** The look of pages. */
    SiteTheme theme(Session session) throws IOException {
        return theme.isPresent() ? SiteTheme.in(Checked.existing(theme.get(), session)) : SiteTheme.standard();
    }
}
