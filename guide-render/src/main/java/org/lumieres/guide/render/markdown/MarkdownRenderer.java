package org.lumieres.guide.render.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;

/**
 * Writes a guide as its authors would have: {@code guide.yaml}, one Markdown file a chapter ({@code 01-comprendre.md}),
 * and the preface in {@code edito.md}. Pictures are named where they are and not copied. Immutable and thread-safe.
 *
 * <p>Loading what it wrote gives an equal guide, whatever its words are, provided that the guide is canonical: such as
 * loading Markdown can give. What Markdown cannot say, and is therefore written as near as can be:
 *
 * <ul>
 *   <li>texts that are empty or follow one another, paragraphs and titles without content, space at either end of a
 *       paragraph, a title or an attribute;
 *   <li>a line feed in what is an attribute, a carriage return or a NUL anywhere;
 *   <li>a paragraph that is only a picture (a figure to the loader), a picture in a line with a credit or a licence, a
 *       link in a link, a link to what a reference would name, a reference to a chapter that the guide has not;
 *   <li>a table without a row of headers or with several, or with rows of different lengths;
 *   <li>lists without items, numbers above 999&nbsp;999&nbsp;999, a tight list whose items hold more than words and
 *       tight lists, a list in the introduction of a checklist or a procedure;
 *   <li>code that does not end in a line feed, and in lists lines of nothing but space; mathematics with a line
 *       {@code $$};
 *   <li>a footnote of more than one line in a list, a quote, a definition or another footnote;
 *   <li>sections more than five deep, and an alias with a comma in it.
 * </ul>
 */
public final class MarkdownRenderer implements FolderRenderer {
    private MarkdownRenderer() {}

    /**
     * The renderer; it has no options.
     *
     * @return a renderer
     */
    public static MarkdownRenderer standard() {
        return new MarkdownRenderer();
    }

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public void render(Guide guide, FileSink sink) throws IOException {
        ChapterFiles files = new ChapterFiles(guide);
        write(sink, "guide.yaml", Yaml.write(new Metadata(files).of(guide).map()));
        Preface preface = guide.preface();
        if (preface != null) {
            write(sink, ChapterFiles.PREFACE, preface(preface, files.destinations()));
        }
        for (Chapter chapter : guide.allChapters()) {
            write(sink, files.of(chapter), new ChapterMarkdown(chapter, files.destinations()).write());
        }
    }

    private static String preface(Preface preface, Destinations destinations) {
        return String.join("\n", BlockMarkdown.in("", destinations).lines(preface.body())) + "\n";
    }

    private static void write(FileSink sink, String path, String text) throws IOException {
        sink.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
