package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.validation.GuideValidator;

/**
 * What becomes of a corpus.
 *
 * @param corpus which
 * @param files its Markdown files
 * @param aside those of them that are not of the guide: the loader told so, or they are the project's licence and such
 * @param chapters the guide's chapters
 * @param sections their sections
 * @param words the words in the files of the guide
 * @param lost those that no reader gets
 * @param reviewed the chapters that were reviewed and say when they must be again
 * @param overdue those of them whose next review is late
 * @param diagnostics how often each kind was found
 * @param errors which corpus, where and which rule, for each error
 */
record CorpusFigures(
        Corpus corpus,
        int files,
        int aside,
        int chapters,
        int sections,
        int words,
        List<String> lost,
        int reviewed,
        int overdue,
        Map<String, Integer> diagnostics,
        List<String> errors) {

    /** The day of the copy of the only corpus that says when it was reviewed. */
    static final LocalDate AS_OF = LocalDate.of(2026, 8, 19);

    private static final Pattern OF_THE_PROJECT =
            Pattern.compile("(?i)(?:.*/)?(?:licen[sc]e|changelog|contributing|code_of_conduct)\\.md");

    /** What becomes of the corpus in a folder. */
    static CorpusFigures of(Corpus corpus, Path folder) throws IOException {
        LoadResult loaded = Lumieres.load(folder, Locale.ENGLISH);
        List<Diagnostic> found = GuideValidator.builder()
                .locale(Locale.ENGLISH)
                .build()
                .validate(loaded)
                .diagnostics();
        Guide guide = loaded.guide().orElseThrow();
        List<String> files = Corpus.markdownFiles(folder);
        Set<String> aside = aside(files, found);
        List<String> data = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String file : files) {
            if (!aside.contains(file)) {
                SourceWords words = SourceWords.of(Files.readString(folder.resolve(file)));
                data.addAll(words.data());
                text.addAll(words.text());
            }
        }
        PublishedWords published = PublishedWords.of(guide);
        List<String> lost = new ArrayList<>(published.data().lacking(data));
        lost.addAll(published.text().lacking(text));
        List<Chapter> chapters = guide.allChapters();
        return new CorpusFigures(
                corpus,
                files.size(),
                aside.size(),
                chapters.size(),
                chapters.stream().mapToInt(chapter -> count(chapter.sections())).sum(),
                data.size() + text.size(),
                lost,
                (int) chapters.stream()
                        .filter(chapter -> chapter.reviewDue().isPresent())
                        .count(),
                (int) chapters.stream()
                        .filter(chapter ->
                                chapter.reviewDue().filter(AS_OF::isAfter).isPresent())
                        .count(),
                found.stream().collect(Collectors.toMap(CorpusFigures::kind, one -> 1, Integer::sum, TreeMap::new)),
                found.stream()
                        .filter(one -> one.severity() == Severity.ERROR)
                        .map(one -> corpus.title() + " " + one.at().orElseThrow() + " " + one.code())
                        .toList());
    }

    @Override
    public String toString() {
        return corpus.title();
    }

    /** The share of the words that readers get, in hundredths. */
    double share() {
        return 100.0 * (words - lost.size()) / words;
    }

    private static String kind(Diagnostic found) {
        return found.severity().name().toLowerCase(Locale.ROOT) + " `" + found.code() + "`";
    }

    private static int count(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + count(section.sections()))
                .sum();
    }

    private static Set<String> aside(List<String> files, List<Diagnostic> found) {
        Set<String> told = found.stream()
                .filter(one -> one.code().value().equals("left-aside"))
                .flatMap(one -> one.at().stream())
                .map(at -> at.file())
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file ->
                        told.contains(file) || OF_THE_PROJECT.matcher(file).matches())
                .collect(Collectors.toSet());
    }
}
