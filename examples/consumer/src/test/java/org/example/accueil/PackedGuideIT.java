package org.example.accueil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Runs against the jar. */
class PackedGuideIT {
    @Test
    void theGuideComesOutOfTheJar() throws IOException {
        assertEquals("jar", WelcomeGuide.class.getResource("/guide/guide.yaml").getProtocol());
        WelcomeGuide guide = WelcomeGuide.load();
        assertTrue(guide.html().contains("<html lang=\"fr\""));
        assertTrue(guide.html().contains("src=\"data:image/svg+xml"), "the picture is in the page");
        assertTrue(guide.text().contains("Traiter une réclamation"));
    }
}
