package org.example.accueil;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.InvalidGuideException;
import org.lumieres.guide.validation.Report;

/**
 * The guide that this program brings along.
 *
 * @param html the guide as a page
 * @param text the same as text
 */
public record WelcomeGuide(String html, String text) {

    /** How the museum checks its guides: as the library does, and for the words of the house. */
    static GuideValidator validator() {
        return GuideValidator.builder().rule(new HouseWords()).build();
    }

    /**
     * Reads and renders the guide on the class path, be it a folder or a jar there.
     *
     * @throws InvalidGuideException if the guide is not what its build lets pass
     */
    public static WelcomeGuide load() throws IOException {
        URI file = URI.create(WelcomeGuide.class.getResource("/guide/guide.yaml").toString());
        if (!file.getScheme().equals("jar")) {
            return of(Path.of(file).getParent());
        }
        // Open for as long as pictures are read from it.
        try (FileSystem jar = FileSystems.newFileSystem(file, Map.of())) {
            return of(jar.getPath("/guide"));
        }
    }

    private static WelcomeGuide of(Path folder) throws IOException {
        LoadResult loaded = GuideLoader.standard().load(folder);
        Report report = validator().validate(loaded);
        if (report.fails(Severity.ERROR)) {
            throw new InvalidGuideException(report);
        }
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlRenderer.builder()
                .assets(loaded.assets())
                .block(KeyFigure.class, new ShareMarkup())
                .build()
                .render(loaded.guide().orElseThrow(), html);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TextRenderer.standard().render(loaded.guide().orElseThrow(), text);
        return new WelcomeGuide(html.toString(StandardCharsets.UTF_8), text.toString(StandardCharsets.UTF_8));
    }

    /** Prints the guide as text. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(load().text());
    }
}
