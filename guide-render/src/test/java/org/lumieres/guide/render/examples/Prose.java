package org.lumieres.guide.render.examples;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Words, wherever they stand and however they are set: whether a renderer lost some. */
public final class Prose {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What is no prose in a chapter file: keys, ids, addresses, dates, names of languages. */
    private static final Pattern NOTATION = Pattern.compile(String.join(
            "|",
            "(?m)^(audience|reviewed|review-every|expires|historical|language|id): .*$",
            "^summary:",
            "^ *:{3,}[a-z-]*",
            "^ *> *\\[![A-Z]+]",
            "^ *(`{3,}|~{3,}).*$",
            "\\{#[^}]*}",
            "#[a-z0-9-]+(?= [a-z-]+=)",
            "\\b([a-z-]*date|dates|[a-z-]*url|src|launched|ended|retrieved)=(\"[^\"]*\"|[^\\s}]*)",
            "\\blang=[a-z]+",
            "\\b[a-z-]+=(?=\")",
            "\\brow-headers\\b",
            "\\brequired(?=})",
            "\\[\\^[^]]*]",
            "\\[x](?= )",
            "(?<=])\\([^()\\s]*(\\([^()]*\\))?[^()\\s]*(?: \"[^\"]*\")?\\)",
            "<https?:[^>]*>",
            "&[a-z]+;"));

    private static final Pattern RAISED = Pattern.compile("</?su[bp]>");

    private static final Pattern TAG = Pattern.compile("</?[a-z]+(?:\\s[^<>]*)?>");
    private static final Pattern SPOKEN = Pattern.compile("(?<=\\b(?:alt|title)=\")[^\"]*");

    private Prose() {}

    /** The words of a text, in its order, in lower case and without what is only a way of setting them. */
    public static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\u00AD", "");
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    /** The words of a chapter's Markdown that its readers are meant to read. */
    public static List<String> wordsOfMarkdown(String source) {
        String text = RAISED.matcher(source).replaceAll("");
        text = TAG.matcher(text)
                .replaceAll(tag -> SPOKEN.matcher(tag.group())
                        .results()
                        .map(spoken -> Matcher.quoteReplacement(spoken.group()))
                        .collect(Collectors.joining(" ", " ", " ")));
        return words(NOTATION.matcher(text).replaceAll(" "));
    }

    /** The words that are not among those of what was made of them. */
    public static List<String> lost(List<String> words, Set<String> kept) {
        return words.stream().filter(word -> !kept.contains(word)).toList();
    }

    /** The words that a reader of a page hears or sees: alternatives of pictures and long forms included. */
    public static List<String> wordsOfPage(Document page) {
        Document spoken = page.clone();
        spoken.select("img").forEach(picture -> picture.after(" " + picture.attr("alt") + " "));
        spoken.select("abbr").forEach(shortForm -> shortForm.after(" " + shortForm.attr("title") + " "));
        return words(spoken.body().text());
    }
}
