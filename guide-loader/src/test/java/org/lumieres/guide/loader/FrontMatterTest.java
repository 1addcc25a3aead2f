package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

class FrontMatterTest {
    private final Problems problems = Problems.of("org.lumieres.guide.loader.messages", Locale.ENGLISH);

    @Test
    void frontMatterThatNobodyClosedEndsWithItsFields() {
        String text = "---\ntitle: La crise\nkeywords:\n- crise\n# La crise\n\nDu texte.\n";
        FrontMatter found = split(text);
        assertThat(found.data().orElseThrow().root().get("title").written()).isEqualTo("La crise");
        assertThat(text.substring(found.end())).startsWith("# La crise");
        assertThat(problems.found())
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:1:1: error: This front matter is never closed [syntax]");
    }

    @Test
    void frontMatterBehindBlankLinesIsRead() {
        String text = "\r\n \r\n---\r\nsummary: La crise.\r\n\r\ndraft: true\r\n---\r\nDu texte.\r\n";
        FrontMatter found = split(text);
        assertThat(found.data().orElseThrow().root().keys()).containsExactlyInAnyOrder("summary", "draft");
        assertThat(text.substring(found.end())).isEqualTo("Du texte.\r\n");
        assertThat(problems.found())
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:3:1: warning: The front matter stands behind blank lines: "
                        + "other tools print it as text [syntax]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\ntitle: Titre\n# la date\ndate: 2014-11-26\n---\nDu texte.\n",
                "\n---\ntitle: Titre\ncatégorie: un\n---\nDu texte.\n",
                "\n---\ntitle: Titre\n...\nDu texte.\n"
            })
    void whateverFrontMatterMayHoldIsFrontMatter(String text) {
        assertThat(text.substring(split(text).end())).isEqualTo("Du texte.\n");
        assertThat(problems.found())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).doesNotContain("never closed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "---",
                "---\n",
                "---\n\nsummary: sous une ligne vide.\n",
                "---\nAttention: la suite change.\nsummary\n",
                "---\nAttention: la suite change.\n",
                "\n---\nDu texte.\n---\n",
                "\n\n---\n\n# Un titre\n",
                "----\nsummary: sous quatre traits.\n",
                "    ---\n    summary: du code.\n",
                "\nsummary: du texte.\n"
            })
    void aThematicBreakAtTheBeginningIsFreeOfBlame(String text) {
        assertThat(split(text).data()).isEmpty();
        assertThat(problems.found()).isEmpty();
    }

    private FrontMatter split(String text) {
        return FrontMatter.split(SourceText.of("a.md", text), problems);
    }
}
