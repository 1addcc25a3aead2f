package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String END = System.lineSeparator();

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        Run.in(folder, "new", "guide");
        assertThat(Run.in(folder, "publish", "guide", "--formats=html,text,json")
                        .code())
                .isZero();
    }

    @Test
    void whatIsAsItWasPublishedIsSaidToBe() {
        assertThat(Run.in(folder, "verify", "public"))
                .isEqualTo(new Run(0, "All is as it was published: 3 files" + END, ""));
    }

    @Test
    void whatWasChangedLostOrAddedIsListed() throws IOException {
        Files.writeString(folder.resolve("public/downloads/guide.html"), "mine");
        Files.delete(folder.resolve("public/downloads/guide.txt"));
        Files.writeString(folder.resolve("public/mine\u001b.txt"), "mine");

        assertThat(Run.in(folder, "verify", "public"))
                .isEqualTo(new Run(
                        1,
                        "changed: downloads/guide.html" + END + "lost: downloads/guide.txt" + END
                                + "added: mine\uFFFD.txt" + END,
                        ""));
        assertThat(Run.in(folder, "verify", "public", "--lang=fr").out())
                .startsWith("modifié : downloads/guide.html" + END);
    }

    @Test
    void whatIsNoPublicationCannotBeVerified() throws IOException {
        Run nowhere = Run.in(folder, "verify", "nowhere");
        assertThat(nowhere).isEqualTo(new Run(3, "", "error: nowhere: no such file or folder" + END));
        Run guide = Run.in(folder, "verify", "guide");
        assertThat(guide.code()).isEqualTo(3);
        assertThat(guide.err()).endsWith("manifest.json: no such file or folder" + END);
        Files.writeString(folder.resolve("public/manifest.json"), "{}");
        Run broken = Run.in(folder, "verify", "public");
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err())
                .isEqualTo(
                        "error: public/manifest.json is no manifest of a publication: “files” is missing or makes no sense"
                                + END);
    }
}
