package org.lumieres.guide.render.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.render.examples.SampleGuide;

class VerificationTest {
    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        Publisher.builder()
                .renderer(Written.site(Map.of("a/1.html", "one", "a/2.html", "two", "a/3.html", "three")))
                .build()
                .publish(SampleGuide.whole(), Set.of(Format.SITE), folder);
    }

    @Test
    void whatIsAsItWasPublishedIsClean() throws IOException {
        Verification verification = Verification.of(folder);
        assertThat(verification.isClean()).isTrue();
        assertThat(verification.publication()).isEqualTo(Manifest.read(folder));
    }

    @Test
    void whatWasChangedLostOrAddedIsNamed() throws IOException {
        Files.writeString(folder.resolve("a/1.html"), "ONE");
        Files.writeString(folder.resolve("a/2.html"), "longer than before");
        Files.delete(folder.resolve("a/3.html"));
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("4.html"), "four");
        Verification verification = Verification.of(folder);

        assertThat(verification.changed()).containsExactly("a/1.html", "a/2.html");
        assertThat(verification.lost()).containsExactly("a/3.html");
        assertThat(verification.added()).containsExactly("a/b/4.html");
        assertThat(verification.isClean()).isFalse();
    }

    @Test
    void aLinkIsNoFileThatWasPublished(@TempDir Path elsewhere) throws IOException {
        Path same = Files.writeString(elsewhere.resolve("1.html"), "one");
        Files.delete(folder.resolve("a/1.html"));
        Files.createSymbolicLink(folder.resolve("a/1.html"), same);
        Files.createSymbolicLink(folder.resolve("b"), elsewhere);
        Verification verification = Verification.of(folder);

        assertThat(verification.changed()).containsExactly("a/1.html");
        assertThat(verification.added()).containsExactly("b");
    }

    @Test
    void aFolderInPlaceOfAFileHasLostIt() throws IOException {
        Files.delete(folder.resolve("a/1.html"));
        Files.createDirectories(folder.resolve("a/1.html"));
        assertThat(Verification.of(folder).lost()).containsExactly("a/1.html");
    }

    @Test
    void whatIsNoPublicationCannotBeVerified() {
        assertThatThrownBy(() -> Verification.of(folder.resolve("a"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Verification.of(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }
}
