package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Site;
import org.lumieres.guide.model.Volume;

/** No text is so long or so odd that judging it fails, or takes longer than the text deserves. */
class HostileProseTest {
    private static final int LENGTH = 30_000;

    /** What a thread of a server may have, which is less than that of a program. */
    private static final int STACK = 256 << 10;

    @TestFactory
    Stream<DynamicTest> the_same_again_and_again_is_judged_in_time() {
        return Stream.of(
                        "A",
                        "AB ",
                        "É’",
                        "a",
                        "ab ",
                        "aA",
                        "1",
                        "1 ",
                        "123 ",
                        "1.",
                        "1,5 ",
                        "06 ",
                        "+33",
                        "😀",
                        "😀 ",
                        "❤️",
                        ":) ",
                        ":",
                        " ",
                        "\u00a0",
                        "\u202f",
                        "\n",
                        "a\n",
                        ".",
                        "...",
                        "a. ",
                        "A.B.",
                        "M. ",
                        "etc...",
                        "1er ",
                        "«",
                        "« a » ",
                        "\"",
                        "'",
                        "’",
                        "l’",
                        "(",
                        "((a)",
                        "-",
                        "--",
                        "a-a-",
                        "—",
                        "www.",
                        "http://",
                        "https://a.example/ ",
                        "a@",
                        "a@b.fr ",
                        "@a ",
                        "#a ",
                        "/",
                        "?p=1&",
                        "%",
                        "10 % ",
                        "oe",
                        "coeur ",
                        "coeur-",
                        "COEUR’",
                        "1ère/",
                        "2014-11-26 ",
                        "hier ",
                        "e\u0301",
                        "\uFFFC",
                        "\uD83D",
                        "\u0000",
                        "ﬁ",
                        "中",
                        "א",
                        "ci-dessous ",
                        "cliquez ici ",
                        "X (x) ",
                        "NASA ")
                .map(unit -> DynamicTest.dynamicTest(
                        unit.codePoints()
                                .mapToObj(Integer::toHexString)
                                .toList()
                                .toString(),
                        () -> judge(unit)));
    }

    private static void judge(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> inLittleRoom(() -> {
                    GuideValidator validator =
                            GuideValidator.builder().locale(Locale.FRENCH).build();
                    assertThat(validator.validate(guide(text))).isNotNull();
                }));
    }

    /** With the text wherever authors write something. */
    private static Guide guide(String text) {
        List<Inline> words = List.of(new Inline.Text(text));
        Image image = new Image(text, text, false, text, text);
        Chapter chapter = Chapter.builder(text, text)
                .aliases(List.of(text))
                .keywords(List.of(text))
                .language(text)
                .reviewEvery(text)
                .body(
                        new Paragraph(words),
                        new Paragraph(List.of(new Inline.Link(text, text, words), new Inline.Foreign(text, words))),
                        new Figure(text, image, words, List.of()),
                        new CodeListing(text, text, text))
                .sections(Section.builder(text, text).build())
                .build();
        return Guide.builder(text, text, text)
                .summary(text)
                .licence(new Licence(text, text, text, text, List.of()))
                .cover(image)
                .contact(new Contact(text, text, text))
                .site(new Site(text, image, text))
                .volumes(Volume.builder(text, text).chapters(chapter).build())
                .build();
    }

    private static void inLittleRoom(Runnable work) throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, work, "judge", STACK);
        thread.setUncaughtExceptionHandler((failed, failure) -> thrown[0] = failure);
        thread.start();
        thread.join();
        if (thrown[0] != null) {
            // Not as it is: its message may hold the whole text, and its trace a thousand frames of one method.
            throw new AssertionError(thrown[0].getClass().getName()
                    + Stream.of(thrown[0].getStackTrace())
                            .map(StackTraceElement::toString)
                            .distinct()
                            .limit(30)
                            .toList());
        }
    }
}
