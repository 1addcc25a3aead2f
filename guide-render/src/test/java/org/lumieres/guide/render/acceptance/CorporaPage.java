package org.lumieres.guide.render.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of the documentation that says what becomes of the corpora. */
final class CorporaPage {
    private static final String HEAD = """
            # Real guides

            What becomes of guides that others wrote without a thought of this library, each loaded from its folder as its
            publisher keeps it; the CommonMark specification, as a guide of one chapter. A test compares this page, but for its last
            table, with what it finds. To write it anew:

            ```sh
            mvn -B -ntp -pl guide-render -am test -Dtest=CorporaTest -Dguide.rewrite=true
            ```

            ## What becomes of them

            A file is left aside when it tells of the project rather than of its subject. The words are those of the other files: code
            and the values of front matter are words; markup, addresses and the titles of links are none. A word is found when the text
            has it, or the JSON document where it is front matter, as often as the files do. Reviews are as of %s.

            """;

    private static final String COSTS = """

            ## What it takes

            To load, validate, and render to HTML and to text, the second time, on the machine that wrote this page last.

            """;

    private CorporaPage() {}

    /** All that does not depend on the machine. */
    static String facts(List<CorpusFigures> corpora, Map<String, CorpusError> errors) {
        return HEAD.formatted(CorpusFigures.AS_OF)
                + table(
                        List.of("", "files", "left aside", "chapters", "sections", "words", "found", "share"),
                        corpora.stream().map(CorporaPage::sizes).toList())
                + "\n"
                + table(
                        List.of("", "chapters with a review to come", "overdue"),
                        corpora.stream()
                                .filter(corpus -> corpus.reviewed() > 0)
                                .map(CorporaPage::reviews)
                                .toList())
                + "\n## What is found wrong with them\n\n"
                + diagnostics(corpora)
                + "\n## Why the errors are true\n\n"
                + table(List.of("error", "where", "why"), errors(errors));
    }

    /** What does. */
    static String costs(List<CorpusCost> costs) {
        return COSTS
                + table(
                        List.of("", "s", "MB of heap"),
                        costs.stream()
                                .map(cost -> List.of(
                                        cost.corpus().title(),
                                        String.format(Locale.ROOT, "%.2f", cost.seconds()),
                                        Long.toString(cost.megabytes())))
                                .toList());
    }

    /** A page without what depends on the machine. */
    static String factsOf(String page) {
        return page.substring(0, page.indexOf(COSTS));
    }

    private static List<String> sizes(CorpusFigures corpus) {
        return Stream.of(
                        corpus.corpus().title(),
                        corpus.files(),
                        corpus.aside(),
                        corpus.chapters(),
                        corpus.sections(),
                        corpus.words(),
                        corpus.words() - corpus.lost().size(),
                        // Rounded down, so that all is all.
                        String.format(Locale.ROOT, "%.2f %%", Math.floor(corpus.share() * 100) / 100))
                .map(Object::toString)
                .toList();
    }

    private static List<String> reviews(CorpusFigures corpus) {
        return List.of(
                corpus.corpus().title(), Integer.toString(corpus.reviewed()), Integer.toString(corpus.overdue()));
    }

    private static String diagnostics(List<CorpusFigures> corpora) {
        List<String> head = new ArrayList<>(List.of(""));
        corpora.forEach(corpus -> head.add(corpus.corpus().title()));
        TreeSet<String> kinds = new TreeSet<>();
        corpora.forEach(corpus -> kinds.addAll(corpus.diagnostics().keySet()));
        List<List<String>> rows = new ArrayList<>();
        for (String kind : kinds) {
            List<String> row = new ArrayList<>(List.of(kind));
            corpora.forEach(corpus -> row.add(
                    corpus.diagnostics().containsKey(kind)
                            ? corpus.diagnostics().get(kind).toString()
                            : ""));
            rows.add(row);
        }
        return table(head, rows);
    }

    /** A row a reason and kind of error, with all its places. */
    private static List<List<String>> errors(Map<String, CorpusError> errors) {
        Map<String, List<String>> places = new TreeMap<>();
        errors.forEach((error, reason) -> {
            int code = error.lastIndexOf(' ');
            String row = error.substring(code + 1) + "|" + reason.explanation();
            places.computeIfAbsent(row, absent -> new ArrayList<>()).add(error.substring(0, code));
        });
        return places.entrySet().stream()
                .map(row -> {
                    String[] error = row.getKey().split("\\|");
                    return List.of("`" + error[0] + "`", String.join("<br>", row.getValue()), error[1]);
                })
                .toList();
    }

    private static String table(List<String> head, List<List<String>> rows) {
        return line(head)
                + line(head.stream().map(cell -> "---").toList())
                + rows.stream().map(CorporaPage::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell + " |").collect(Collectors.joining(" ", "| ", "\n"));
    }
}
