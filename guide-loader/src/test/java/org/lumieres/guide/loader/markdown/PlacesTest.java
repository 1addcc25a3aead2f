package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.SourceText;

/** Where the values of the model were written: lines and columns as an editor counts them. */
class PlacesTest {
    private static final MarkdownReader READER = new MarkdownReader(Locale.ENGLISH);

    private static Map<String, String> places(String markdown) {
        return places(markdown, 0);
    }

    private static Map<String, String> places(String markdown, int from) {
        Map<String, String> places = new LinkedHashMap<>();
        READER.placeChapter(
                SourceText.of("animer.md", markdown),
                from,
                Folder.chapter(),
                ModelPath.ROOT,
                (path, range) -> places.put(path.toString(), text(range)));
        return places;
    }

    private static String text(SourceRange range) {
        return range.start() + "-" + range.end();
    }

    @Test
    void titlesSectionsAndTheirAttributes() {
        assertThat(places("# Un *titre* {#animer lang=fr}\n\nTexte.\n\n## Deux {#b}\n\nSuite.\n"))
                .containsEntry("/title", "1:3-1:13")
                .containsEntry("/title/1", "1:6-1:13")
                .containsEntry("/id", "1:16-1:22")
                .containsEntry("/language", "1:28-1:30")
                .containsEntry("/body/0", "3:1-3:7")
                .containsEntry("/body/0/content/0", "3:1-3:7")
                .containsEntry("/sections/0/title/0", "5:4-5:9")
                .containsEntry("/sections/0/id", "5:11-5:12")
                .containsEntry("/sections/0/body/0", "7:1-7:7");
    }

    @Test
    void columnsCountCharactersWhateverTheirEncoding() {
        assertThat(places("\uFEFFÉté 🎉🎉 **fin**\r\n\r\na\tb *c*\r\n"))
                .containsEntry("/body/0/content/1", "1:8-1:15")
                .containsEntry("/body/0/content/1/content/0", "1:10-1:13")
                .containsEntry("/body/1/content/1", "3:5-3:8");
    }

    @Test
    void textBehindFrontMatter() {
        String front = "---\nsummary: x\n---\n";
        assertThat(places(front + "Un [lien](moderer.md).\n", front.length()))
                .containsEntry("/body/0", "4:1-4:23")
                .containsEntry("/body/0/content/1", "4:4-4:22")
                .containsEntry("/body/0/content/1/target", "4:11-4:21");
    }

    @Test
    void wordsOnSeveralLinesAreOneTextFromTheFirstToTheLast() {
        assertThat(places("un\ndeux\n  trois\n")).containsEntry("/body/0/content/0", "1:1-3:8");
    }

    @Test
    void listsInQuotesInLists() {
        assertThat(places("- a\n\n  > 1. *b*\n  >\n  >    c\n"))
                .containsEntry("/body/0/items/0", "1:1-5:9")
                .containsEntry("/body/0/items/0/body/1", "3:3-5:9")
                .containsEntry("/body/0/items/0/body/1/body/0/items/0/body/0/content/0", "3:8-3:11")
                .containsEntry("/body/0/items/0/body/1/body/0/items/0/body/1", "5:8-5:9");
    }

    @Test
    void attributesOfDirectives() {
        assertThat(places("x\n\n> :::key-figure{value=\"70\" source=\"É\" source-date=2014 #taux}\n> Oui.\n> :::\n"))
                .containsEntry("/body/1/body/0", "3:3-5:6")
                .containsEntry("/body/1/body/0/value", "3:24-3:26")
                .containsEntry("/body/1/body/0/source/title", "3:36-3:37")
                .containsEntry("/body/1/body/0/source/date", "3:51-3:55")
                .containsEntry("/body/1/body/0/id", "3:57-3:61")
                .containsEntry("/body/1/body/0/statement/0", "4:3-4:7");
    }

    @Test
    void slotsOfDirectives() {
        assertThat(places("::::practice{title=A}\n:::dont\nB.\n:::\n::::\n"))
                .containsEntry("/body/0/title", "1:20-1:21")
                .containsEntry("/body/0/donts", "2:1-4:4")
                .containsEntry("/body/0/donts/0", "3:1-3:3");
    }

    @Test
    void itemsOfChecklists() {
        assertThat(places(":::checklist{title=T}\n- Un {#un required}\n:::\n"))
                .containsEntry("/body/0/items/0", "2:1-2:20")
                .containsEntry("/body/0/items/0/id", "2:8-2:10")
                .containsEntry("/body/0/items/0/required", "2:11-2:19");
    }

    @Test
    void figuresAndLinks() {
        assertThat(
                        places(
                                "![A](images/reseau.png \"T\")\n\n[a](https://example.org) [r]\n\n[r]: https://example.org/r\n"))
                .containsEntry("/body/0", "1:1-1:28")
                .containsEntry("/body/0/image/src", "1:6-1:23")
                .containsEntry("/body/0/caption/0", "1:1-1:28")
                .containsEntry("/body/1/content/0/url", "3:5-3:24")
                .containsEntry("/body/1/content/2/url", "3:26-3:29");
    }

    @Test
    void cellsOfTables() {
        assertThat(places("| a | b |\n| --- | --- |\n| c | *d* |\n"))
                .containsEntry("/body/0", "1:1-3:12")
                .containsEntry("/body/0/head/0/cells/1/content/0", "1:7-1:8")
                .containsEntry("/body/0/rows/0/cells/1/content/0", "3:7-3:10");
    }

    @Test
    void elementsOfHtml() {
        assertThat(places("<ul>\n  <li>É</li>\n  <li><b>x</b></li>\n</ul>\n"))
                .containsEntry("/body/0/items/1", "3:3-3:20")
                .containsEntry("/body/0/items/1/body/0/content/0", "3:7-3:15");
    }

    @Test
    void elementsOfHtmlAroundMarkdown() {
        assertThat(places("> <div>\n> <details>\n> <summary>É</summary>\n>\n> Un *b*.\n>\n> </details>\n> </div>\n"))
                .containsEntry("/body/0/body/0", "2:3-7:13")
                .containsEntry("/body/0/body/0/summary/0", "3:12-3:13")
                .containsEntry("/body/0/body/0/body/0", "5:3-5:10")
                .containsEntry("/body/0/body/0/body/0/content/1", "5:6-5:9");
    }

    @Test
    void headingsOfHtml() {
        assertThat(places("<div>\n<h1>Un</h1>\n\n<h2 id=\"a\">Deux</h2>\n\nTrois\n</div>\n"))
                .containsEntry("/title/0", "2:5-2:7")
                .containsEntry("/sections/0", "4:1-4:21")
                .containsEntry("/sections/0/title/0", "4:12-4:16")
                .containsEntry("/sections/0/body/0", "6:1-6:6");
    }

    @Test
    void templates() {
        assertThat(places("{% a %}\n{% b %}\n\nUn {{ c }} <b>d</b>\n"))
                .containsEntry("/body/0", "1:1-2:8")
                .containsEntry("/body/0/content/2", "2:1-2:8")
                .containsEntry("/body/1/content/0", "4:1-4:12")
                .containsEntry("/body/1/content/1", "4:12-4:20");
    }

    @Test
    void lineOfMarkdown() {
        Map<String, String> places = new LinkedHashMap<>();
        READER.placeInlines(
                SourceText.of("guide.json", " # *pas* un titre"),
                Folder.noChapter(),
                ModelPath.ROOT.property("title"),
                (path, range) -> places.put(path.toString(), text(range)));
        assertThat(places)
                .containsEntry("/title/0", "1:2-1:4")
                .containsEntry("/title/1", "1:4-1:9")
                .containsEntry("/title/2", "1:9-1:18");
    }

    @Test
    void definitionsAndFootnotes() {
        assertThat(places("Terme\n: Sens\n\nA[^n]\n\n[^n]: Note\n"))
                .containsEntry("/body/0/entries/0", "1:1-2:7")
                .containsEntry("/body/0/entries/0/term/0", "1:1-1:6")
                .containsEntry("/body/0/entries/0/definitions/0/body/0", "2:3-2:7")
                .containsEntry("/body/1/content/1/target", "4:2-4:6")
                .containsEntry("/body/2/body/0", "6:7-6:11");
    }

    @Test
    void titlesOfTheContainersOfOtherTools() {
        assertThat(places("::: tip À *retenir*\nA.\n:::\n\n??? note \"Replié\"\n    B.\n"))
                .containsEntry("/body/0", "1:1-3:4")
                .containsEntry("/body/0/title", "1:9-1:20")
                .containsEntry("/body/0/body/0", "2:1-2:3")
                .containsEntry("/body/1/summary", "5:11-5:17")
                .containsEntry("/body/1/body/0", "6:5-6:7");
        assertThat(places("::: {.callout-note title=\"Une\"}\nA.\n:::\n\n```{tip} Deux\nB.\n```\n"))
                .containsEntry("/body/0/title", "1:27-1:30")
                .containsEntry("/body/1", "5:1-7:4")
                .containsEntry("/body/1/title", "5:10-5:14");
        assertThat(places("{% hint %}\n## Une\n\nA.\n{% endhint %}\n\n> [!note]- Deux\n> B.\n"))
                .containsEntry("/body/0", "1:1-5:14")
                .containsEntry("/body/0/title", "2:1-2:7")
                .containsEntry("/body/0/body/0", "4:1-4:3")
                .containsEntry("/body/1/summary", "7:12-7:16")
                .containsEntry("/body/1/body/0", "8:3-8:5");
    }

    @Test
    void notesFormulasAndEmoji() {
        assertThat(places("A^[*b*] $x_1$ :memo:\n\n$$c$$\n"))
                .containsEntry("/body/0/content/1/target", "1:2-1:8")
                .containsEntry("/body/0/content/2", "1:8-1:21")
                .containsEntry("/body/1", "3:1-3:6")
                .containsEntry("/body/2", "1:2-1:8")
                .containsEntry("/body/2/body/0/content/0", "1:4-1:7");
    }
}
