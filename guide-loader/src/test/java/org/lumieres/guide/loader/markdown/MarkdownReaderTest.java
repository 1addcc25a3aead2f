package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

class MarkdownReaderTest {
    private static final MarkdownReader READER = new MarkdownReader(Locale.ENGLISH);

    private final Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);

    private String blocks(String markdown, Context context) {
        List<Block> blocks = READER.readBlocks(SourceText.of("edito.md", markdown), 0, context, problems);
        return ModelDump.of(blocks);
    }

    private String inlines(String markdown) {
        List<Inline> inlines = READER.readInlines(SourceText.of("guide.json", markdown), Folder.noChapter(), problems);
        return ModelDump.inlines(inlines).strip();
    }

    @Test
    void richTextHasNoSections() {
        assertThat(blocks("# Titre {#x}\n\nTexte.\n", Folder.noChapter())).isEqualTo("""
                        Paragraph
                          content: Strong("Titre")
                        Paragraph
                          content: "Texte."
                        """);
        assertThat(problems.found())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "edito.md:1:1: warning: A heading cannot stand inside something else; "
                                + "it becomes a paragraph in bold [heading-order]",
                        "edito.md:1:9: info: There is no place for the attributes “{#x}”; they are left out "
                                + "[unknown-attribute]");
    }

    @Test
    void anAnchorOutsideAnyChapterStaysALink() {
        assertThat(blocks("[plus haut](#repondre)", Folder.noChapter())).contains("Link(url=\"#repondre\"");
        assertThat(blocks("[plus haut](#repondre)", Folder.chapter()))
                .contains("Reference(kind=SECTION target=\"animer#repondre\"");
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void aLineOfMarkdownOpensNoBlock() {
        assertThat(inlines("1. Répondre")).isEqualTo("\"1. Répondre\"");
        assertThat(inlines("# *Un* titre")).isEqualTo("\"# \" Emphasis(\"Un\") \" titre\"");
        assertThat(inlines("> - ::: $$")).isEqualTo("\"> - ::: $$\"");
        assertThat(inlines("[^1]: note")).isEqualTo("Reference(kind=FOOTNOTE target=\"1\") \": note\"");
        assertThat(inlines("    indenté")).isEqualTo("\"indenté\"");
        assertThat(inlines("<div>texte</div>")).contains("texte");
    }

    @Test
    void aLineOfMarkdownBeginsLikeAnyOther() {
        assertThat(inlines("*«Mot»* dit")).isEqualTo("Emphasis(\"«Mot»\") \" dit\"");
        assertThat(inlines("_a_")).isEqualTo("Emphasis(\"a\")");
        assertThat(inlines("a@example.org")).isEqualTo("Link(url=\"mailto:a@example.org\" \"a@example.org\")");
        assertThat(inlines(";")).isEqualTo("\";\"");
        assertThat(inlines("  ")).isEmpty();
        assertThat(inlines("")).isEmpty();
    }

    @Test
    void findsTheIdOfAChapterAtAGlance() {
        assertThat(scan("# Animer {#animer}\n")).contains("animer");
        assertThat(scan("Texte.\r\n\r\n# Animer {lang=fr #animer .x} ##\r\n# B {#b}"))
                .contains("animer");
        assertThat(scan("# Animer\n\n# B {#b}\n")).isEmpty();
        assertThat(scan("## Animer {#animer}\n")).isEmpty();
        assertThat(READER.scanChapterId(SourceText.of("a.md", "# A {#a}\n# B {#b}\n"), 9))
                .contains("b");
    }

    private static java.util.Optional<String> scan(String markdown) {
        return READER.scanChapterId(SourceText.of("animer.md", markdown), 0);
    }

    @Test
    void speaksTheReadersLanguage() {
        Problems french = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.FRENCH);
        new MarkdownReader(Locale.FRENCH)
                .readBlocks(SourceText.of("a.md", ":::practise\n:::\n"), 0, Folder.chapter(), french);
        assertThat(french.found()).singleElement().satisfies(found -> {
            assertThat(found.message())
                    .isEqualTo(
                            "La directive « practise » n’existe pas ; son contenu est gardé comme si elle n’était pas là");
            assertThat(found.fixes().get(0).title()).isEqualTo("Vouliez-vous dire « practice » ?");
        });
    }

    @Test
    void bothLanguagesSayTheSame() {
        var english = java.util.ResourceBundle.getBundle("org.lumieres.guide.loader.markdown.messages", Locale.ROOT);
        var french = java.util.ResourceBundle.getBundle("org.lumieres.guide.loader.markdown.messages", Locale.FRENCH);
        assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(((java.util.PropertyResourceBundle) french).handleGetObject("nesting"))
                .isNotNull();
        english.keySet()
                .forEach(key -> assertThat(arguments(french.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getString(key))));
    }

    private static List<Integer> arguments(String pattern) {
        return IntStream.range(0, 4)
                .filter(i -> pattern.contains("{" + i + "}"))
                .boxed()
                .toList();
    }

    @Test
    void manyMayReadAtOnce() {
        String markdown = "# T\n\n:::do\nun [lien](perdu.md)\n:::\n\n| a |\n|---|\n| b |\n";
        List<String> found = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    Problems own = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
                    var chapter = READER.readChapter(SourceText.of("a.md", markdown), 0, Folder.chapter(), own);
                    return ModelDump.of(chapter) + own.found();
                })
                .distinct()
                .toList();
        assertThat(found).hasSize(1);
    }
}
