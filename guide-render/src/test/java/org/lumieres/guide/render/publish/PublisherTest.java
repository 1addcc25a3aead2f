package org.lumieres.guide.render.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.examples.SampleGuide;

/** Where a publication puts which file, and what becomes of the one before. */
class PublisherTest {
    private static final Guide GUIDE = SampleGuide.whole();
    private static final Set<Format> ALL = EnumSet.of(Format.SITE, Format.HTML, Format.TEXT, Format.MARKDOWN);

    @TempDir
    Path disk;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = disk.resolve("public");
    }

    private static Publisher.Builder example() {
        return Publisher.builder()
                .generator(new Publication.Generator("test", "1"))
                .renderer(Written.site(Map.of("a/index.html", "a", "style.css", "css")))
                .renderer(Written.file(Format.HTML, "page"))
                .renderer(Written.file(Format.TEXT, "été"))
                .renderer(Written.folder(Format.MARKDOWN, Map.of("guide.yaml", "id: g", "images/b.PNG", "b")));
    }

    @Test
    void theSiteIsAtTheRootAndEveryOtherFormatAmongTheDownloads() throws IOException {
        Publication publication = example().build().publish(GUIDE, ALL, folder);

        assertThat(Tree.names(disk))
                .containsExactly(
                        "public/a/index.html",
                        "public/downloads/lumieres.html",
                        "public/downloads/lumieres.txt",
                        "public/downloads/markdown/guide.yaml",
                        "public/downloads/markdown/images/b.PNG",
                        "public/index.html",
                        "public/manifest.json",
                        "public/style.css");
        assertThat(publication.files())
                .extracting(PublishedFile::path, PublishedFile::format, PublishedFile::mediaType)
                .map(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[a/index.html, SITE, text/html]",
                        "[downloads/lumieres.html, HTML, text/html]",
                        "[downloads/lumieres.txt, TEXT, text/plain]",
                        "[downloads/markdown/guide.yaml, MARKDOWN, application/yaml]",
                        "[downloads/markdown/images/b.PNG, MARKDOWN, image/png]",
                        "[index.html, SITE, text/html]",
                        "[style.css, SITE, text/css]");
        assertThat(Manifest.read(folder)).isEqualTo(publication);
        assertThat(Verification.of(folder).isClean()).isTrue();
    }

    @Test
    void theSiteOffersWhatWasReallyWritten() throws IOException {
        example().build().publish(GUIDE, ALL, folder);

        assertThat(folder.resolve("index.html"))
                .hasContent(
                        "Download[format=HTML, path=downloads/lumieres.html, size=4, language=fr, mediaType=text/html]\n"
                                + "Download[format=TEXT, path=downloads/lumieres.txt, size=5, language=fr, mediaType=text/plain]");

        example().build().publish(GUIDE, Set.of(Format.SITE), folder);

        assertThat(folder.resolve("index.html")).isEmptyFile();
        assertThat(folder.resolve("downloads")).doesNotExist();
    }

    @Test
    void everyFormatWithoutARendererIsNamedBeforeAnythingIsTouched() {
        assertThatThrownBy(() -> Publisher.builder()
                        .renderer(Written.file(Format.HTML, "page"))
                        .build()
                        .publish(GUIDE, Set.of(Format.PDF, Format.HTML, Format.SITE, Format.EPUB), folder))
                .isInstanceOfSatisfying(
                        MissingRendererException.class,
                        missing -> assertThat(missing.formats()).containsExactly(Format.SITE, Format.PDF, Format.EPUB))
                .hasMessage("no renderer for site, pdf, epub");
        assertThatThrownBy(() -> example().build().publish(GUIDE, Set.of(), folder))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void theLastRendererOfAFormatCounts() throws IOException {
        example()
                .renderer(Written.folder(Format.HTML, Map.of("index.html", "many")))
                .renderer(Written.file(Format.MARKDOWN, "one"))
                .build()
                .publish(GUIDE, Set.of(Format.HTML, Format.MARKDOWN), folder);

        assertThat(Tree.names(folder))
                .containsExactly("downloads/html/index.html", "downloads/lumieres.md", "manifest.json");
    }

    @Test
    void aGuideWhoseIdNamesNoFileIsCalledGuide() throws IOException {
        Guide odd = Guide.builder("../..", "…", "fr").build();
        Publication publication = example().build().publish(odd, Set.of(Format.TEXT), folder);

        assertThat(Tree.names(disk)).containsExactly("public/downloads/guide.txt", "public/manifest.json");
        assertThat(publication.edition()).isNull();
        assertThat(Manifest.read(folder)).isEqualTo(publication);
    }

    @Test
    void theRenderersOfTheModulePublishTheSameBytesTwice() throws IOException {
        Publisher publisher = Publisher.builder()
                .renderers(Renderers.standard(Assets.none()).build())
                .build();
        Set<Format> formats = Renderers.standard(Assets.none()).build().formats();
        Publication first = publisher.publish(GUIDE, formats, folder);
        Publication second = publisher.publish(GUIDE, formats, disk.resolve("again/and/again"));

        assertThat(second).isEqualTo(first);
        assertThat(disk.resolve("again/and/again/manifest.json"))
                .hasSameBinaryContentAs(folder.resolve("manifest.json"));
        assertThat(first.files()).extracting(PublishedFile::format).containsAll(formats);
    }

    @Test
    void whatIsTheSameKeepsItsTime() throws IOException {
        example().build().publish(GUIDE, ALL, folder);
        for (String name : Tree.names(folder)) {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(0));
        }
        Map<String, String> before = Tree.of(folder);

        example().build().publish(GUIDE, ALL, folder);
        assertThat(Tree.of(folder)).isEqualTo(before);

        example().renderer(Written.file(Format.TEXT, "printemps")).build().publish(GUIDE, ALL, folder);
        Map<String, String> after = Tree.of(folder);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))))
                .containsExactly("downloads/lumieres.txt", "index.html", "manifest.json");
    }

    @Test
    void whatIsNoMoreGoesAndWhatSomebodyElsePutThereStays() throws IOException {
        example().build().publish(GUIDE, ALL, folder);
        Files.writeString(folder.resolve("CNAME"), "guide.example.fr");
        Files.writeString(folder.resolve("downloads/markdown/mine.txt"), "mine");

        example().renderer(Written.site(Map.of())).build().publish(GUIDE, Set.of(Format.SITE), folder);

        assertThat(Tree.names(folder))
                .containsExactly("CNAME", "downloads/markdown/mine.txt", "index.html", "manifest.json");
        assertThat(Verification.of(folder).added()).containsExactly("CNAME", "downloads/markdown/mine.txt");
    }

    @Test
    void aFileMayBecomeAFolderFromOneEditionToTheNext() throws IOException {
        Publisher.Builder publisher = example();
        publisher.renderer(Written.site(Map.of("a", "file"))).build().publish(GUIDE, Set.of(Format.SITE), folder);
        publisher.renderer(Written.site(Map.of("a/b", "file"))).build().publish(GUIDE, Set.of(Format.SITE), folder);

        assertThat(Tree.names(folder)).containsExactly("a/b", "index.html", "manifest.json");
    }

    @Test
    void whicheverRendererFailsThePublicationBeforeIsWhole() throws IOException {
        example().build().publish(GUIDE, ALL, folder);
        Map<String, String> before = Tree.of(disk);
        for (Format format : ALL) {
            for (Failing.Moment moment : Failing.Moment.values()) {
                for (Exception fault : List.of(new IOException("No space left"), new IllegalStateException("bug"))) {
                    Publisher publisher = Failing.at(moment, fault, format, example());

                    assertThatThrownBy(() -> publisher.publish(GUIDE, ALL, folder))
                            .as("%s %s", format, moment)
                            .isInstanceOfSatisfying(PublicationException.class, failed -> {
                                assertThat(failed.format()).isEqualTo(format);
                                assertThat(failed).hasCause(fault);
                            });
                    assertThat(Tree.of(disk)).isEqualTo(before);

                    assertThatThrownBy(() -> publisher.publish(GUIDE, ALL, disk.resolve("not/there/yet")))
                            .isInstanceOf(PublicationException.class);
                    assertThat(Tree.of(disk)).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void aFailingDiskIsToldApartFromAFaultHoweverItIsThrown() {
        IOException full = new IOException("No space left");
        for (Format format : ALL) {
            Publisher publisher =
                    Failing.at(Failing.Moment.LAST_BYTE, new UncheckedIOException(full), format, example());
            assertThatThrownBy(() -> publisher.publish(GUIDE, ALL, folder))
                    .isInstanceOf(PublicationException.class)
                    .hasCause(full);
        }
    }

    @Test
    void whenSeveralFailTheFirstFormatIsNamedAndAnErrorStaysOne() {
        Publisher.Builder both = example();
        Failing.at(Failing.Moment.FIRST_BYTE, new IOException("text"), Format.TEXT, both);
        Failing.at(Failing.Moment.LAST_BYTE, new IOException("html"), Format.HTML, both);
        assertThatThrownBy(() -> both.build().publish(GUIDE, ALL, folder))
                .hasMessage("html: java.io.IOException: html");

        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> example()
                        .renderer(Failing.file(Format.TEXT, () -> {
                            throw error;
                        }))
                        .build()
                        .publish(GUIDE, ALL, folder))
                .isSameAs(error);
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftIsTakenAway() throws IOException {
        Path beside = Files.createDirectories(disk.resolve(".public.guide-tmp/a"));
        Files.writeString(beside.resolve("index.html"), "half");
        example().build().publish(GUIDE, ALL, folder);
        List<String> names = Tree.names(disk);
        assertThat(names).noneMatch(name -> name.contains("guide-tmp"));

        Files.writeString(
                Files.createDirectories(folder.resolve(".guide-tmp/a")).resolve("index.html"), "half");
        Files.createDirectories(disk.resolve(".public.guide-tmp"));
        example().build().publish(GUIDE, ALL, folder);
        assertThat(Tree.names(disk)).isEqualTo(names);
    }

    @Test
    void aRendererMayWriteFromSeveralThreads() throws IOException {
        List<Integer> heard = new CopyOnWriteArrayList<>();
        FolderRenderer parallel = new FolderRenderer() {
            @Override
            public Format format() {
                return Format.SITE;
            }

            @Override
            public void render(Guide guide, FileSink sink) {
                IntStream.range(0, 2000).parallel().forEach(page -> {
                    try {
                        sink.write("chapter-" + page % 50 + "/" + page + ".html", new byte[] {(byte) page});
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        };
        Publication publication = Publisher.builder()
                .renderer(parallel)
                .listener(heard::add)
                .build()
                .publish(GUIDE, Set.of(Format.SITE), folder);

        assertThat(publication.files()).hasSize(2000);
        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 2000).boxed().toList());
        assertThat(Verification.of(folder).isClean()).isTrue();
    }

    @Test
    void anInterruptedPublicationEndsItsThreadsAndLeavesNothingBehind() {
        Thread caller = Thread.currentThread();
        Publisher publisher = example()
                .renderer(Failing.file(Format.TEXT, () -> {
                    caller.interrupt();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new InterruptedIOException();
                    }
                }))
                .build();

        assertThatThrownBy(() -> publisher.publish(GUIDE, ALL, folder)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(disk).isEmptyDirectory();
    }
}
