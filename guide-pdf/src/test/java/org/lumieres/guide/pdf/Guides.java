package org.lumieres.guide.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;

/** Guides to print. */
final class Guides {
    private static final Path CORPORA = Path.of("../../shared/corpora");
    private static final LoadResult SAMPLE = load(Path.of("../examples/lumieres"));
    private static final byte[] PRINTED = print(SAMPLE);

    private Guides() {}

    /** The sample. */
    static Guide sample() {
        return SAMPLE.guide().orElseThrow();
    }

    static LoadResult loadedSample() {
        return SAMPLE;
    }

    /** The sample as it is printed. */
    static byte[] printedSample() {
        return PRINTED.clone();
    }

    /** A guide of others, from the folder beside the clone; skips the test when that is not there, except in CI. */
    static LoadResult corpus(String name, Path empty) throws IOException {
        assumeTrue(Files.exists(CORPORA) || System.getenv("CI") != null, "no corpora beside the project");
        Path source = CORPORA.resolve(name);
        if (Files.isDirectory(source)) {
            return load(source);
        }
        Files.copy(source, empty.resolve("spec.md"));
        return load(empty);
    }

    static LoadResult load(Path source) {
        try {
            return GuideLoader.standard().load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A guide of one chapter, from its Markdown. */
    static LoadResult chapter(Path folder, String markdown) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: Essai
                language: fr
                volumes: [{id: essai, title: Essai, chapters: [essai.md]}]
                """);
        Files.writeString(folder.resolve("essai.md"), "# Un essai\n\n" + markdown);
        return load(folder);
    }

    static byte[] print(LoadResult loaded) {
        return print(
                loaded.guide().orElseThrow(),
                PdfRenderer.builder().assets(loaded.assets()).build());
    }

    static byte[] print(Guide guide, PdfRenderer renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(guide, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
