package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** A chapter's Markdown read without places and with them, which must give the same. */
public final class BothReadings {
    private static final MarkdownReader READER = new MarkdownReader(Locale.FRENCH);
    private static final MarkdownReader.Context ALONE = new MarkdownReader.Context("chapitre", new NoFiles());

    private BothReadings() {}

    /** Fails when they differ. */
    public static void assertAgree(String markdown) {
        SourceText source = SourceText.of("chapitre.md", markdown);
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.FRENCH);
        assertThat(READER.readPlacedChapter(source, 0, ALONE))
                .isEqualTo(READER.readChapter(source, 0, ALONE, problems));
    }

    private static final class NoFiles implements MarkdownReader.Links {
        @Override
        public Optional<String> chapterOf(String file) {
            return Optional.empty();
        }

        @Override
        public Optional<String> pageAt(String address) {
            return Optional.empty();
        }

        @Override
        public boolean exists(String file) {
            return false;
        }

        @Override
        public boolean isTooLarge(String file) {
            return false;
        }

        @Override
        public FileNames files() {
            return new FileNames(List.of());
        }
    }
}
