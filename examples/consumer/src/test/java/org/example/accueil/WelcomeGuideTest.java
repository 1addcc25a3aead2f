package org.example.accueil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lumieres.guide.junit.GuideAssertions.assertValid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Severity;

class WelcomeGuideTest {
    @Test
    void theGuideIsValid() {
        assertValid(Path.of("src/main/guide"));
    }

    @Test
    void theGuideUsesTheWordsOfTheHouse() {
        assertValid(Path.of("src/main/guide"), WelcomeGuide.validator(), Severity.WARNING);
    }

    @Test
    void anotherWordIsToldWhereItStands(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md]\n");
        Path chapter = Files.writeString(folder.resolve("a.md"), "# Accueillir {#a}\n\nLe client attend.\n");
        AssertionError failure =
                assertThrows(AssertionError.class, () -> assertValid(folder, WelcomeGuide.validator(), Severity.WARNING));
        assertTrue(failure.getMessage().contains(chapter + ":3:4: warning: "), failure.getMessage());
        assertTrue(failure.getMessage().contains("[house-words]"), failure.getMessage());
    }

    @Test
    void aShareIsShownAsAGauge() throws IOException {
        String html = WelcomeGuide.load().html();
        assertTrue(html.contains("<figure class=\"share\"><p><meter aria-label=\"part\" max=\"100\" min=\"0\" value=\"37\">"));
        assertTrue(html.contains("<div id=\"premieres-minutes/seuls\">"));
    }

    @Test
    void theSameGuideGivesTheSamePage() throws IOException {
        assertEquals(WelcomeGuide.load(), WelcomeGuide.load());
    }
}
