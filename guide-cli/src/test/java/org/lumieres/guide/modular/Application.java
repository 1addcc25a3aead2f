package org.lumieres.guide.modular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.pdf.PdfRenderer;
import org.lumieres.guide.render.epub.EpubRenderer;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.validation.GuideValidator;

/** Uses what is heaviest of the library, from modules. */
public final class Application {
    private static final byte[] DRAWING =
            ("<svg xmlns='http://www.w3.org/2000/svg' width='50' height='50'><style>circle { fill: red }</style>"
                            + "<circle cx='25' cy='25' r='20'/></svg>")
                    .getBytes(StandardCharsets.UTF_8);

    private Application() {}

    public static void main(String[] args) throws IOException {
        Figure figure = new Figure(null, Image.of("rond.svg", "Un rond"), List.of(), List.of());
        Guide guide = Guide.builder("guide", "Guide", "fr")
                .volumes(Volume.builder("un", "Un")
                        .chapters(Chapter.builder("un", "Un")
                                .body(figure, Paragraph.of("Du texte."))
                                .build())
                        .build())
                .build();
        GuideValidator.standard().validate(guide);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRenderer.builder().assets(src -> Optional.of(DRAWING)).build().render(guide, pdf);
        EpubRenderer.builder().build().render(guide, new ByteArrayOutputStream());
        SiteRenderer.builder().build().render(guide, (path, content) -> {});
        System.out.println(PdfRenderer.class.getModule() + " "
                + pdf.toString(StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }
}
