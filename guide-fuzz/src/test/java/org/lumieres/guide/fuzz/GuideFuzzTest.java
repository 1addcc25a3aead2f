package org.lumieres.guide.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.loader.markdown.BothReadings;

/**
 * No file makes a guide throw, hang or write a page that runs something. Every build tries the inputs in
 * {@code GuideFuzzTestInputs}: seeds, and whatever broke something once. CONTRIBUTING.md says how to look for more.
 */
class GuideFuzzTest {
    private static final String MARKDOWN = "/org/lumieres/guide/fuzz/markdown.dict";
    private static final String DATA = "/org/lumieres/guide/fuzz/data.dict";

    @TempDir
    static Path folder;

    @FuzzTest
    @DictionaryFile(resourcePath = DATA)
    void frontMatter(byte[] input) throws IOException {
        chapter("---\n", input, "\n---\n# Titre\n\nTexte.\n");
    }

    @FuzzTest
    @DictionaryFile(resourcePath = MARKDOWN)
    void chapter(byte[] input) throws IOException {
        chapter("", input, "");
        BothReadings.assertAgree(new String(input, StandardCharsets.UTF_8));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = MARKDOWN)
    void directives(byte[] input) throws IOException {
        chapter("# Titre\n\n", input, "\n");
        BothReadings.assertAgree(new String(input, StandardCharsets.UTF_8));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = MARKDOWN)
    void rawHtml(byte[] input) throws IOException {
        chapter("# Titre\n\n", input, "\n");
        BothReadings.assertAgree(new String(input, StandardCharsets.UTF_8));
    }

    @FuzzTest
    @DictionaryFile(resourcePath = DATA)
    void document(byte[] input) throws IOException {
        Trial.of(Files.write(folder.resolve("document.json"), input)).assertSound();
    }

    @FuzzTest
    @DictionaryFile(resourcePath = DATA)
    void guideYaml(byte[] input) throws IOException {
        Path guide = Files.createDirectories(folder.resolve("guide"));
        Files.write(guide.resolve("guide.yaml"), input);
        Files.writeString(guide.resolve("a.md"), "# Premier {#premier}\n\nVoir [l’autre](b.md#suite).\n");
        Files.writeString(guide.resolve("b.md"), "---\nsummary: Second\n---\n# Second\n\n## Suite\n\nFin.\n");
        Trial.of(guide).assertSound();
    }

    private static void chapter(String before, byte[] input, String after) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(input);
        file.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        Trial.of(Files.write(folder.resolve("chapitre.md"), file.toByteArray())).assertSound();
    }
}
