package org.lumieres.guide.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a language by its smallest words, which no text of some length does without. */
final class LanguageGuess {
    /** What BCP 47 calls a language that is not known. */
    static final String UNKNOWN = "und";

    private static final int CHAPTERS = 30;
    private static final int CHARACTERS = 4_000;
    private static final int LEAST = 10;

    /** Words that few other of these languages have. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "fr", Set.of("les", "des", "une", "du", "est", "dans", "pour", "et", "vous", "avec", "sur", "ou"),
            "en", Set.of("the", "and", "of", "to", "is", "you", "for", "with", "that", "this", "are", "it"),
            "de", Set.of("der", "und", "die", "das", "ist", "nicht", "ein", "eine", "mit", "für", "auf", "werden"),
            "es", Set.of("el", "los", "las", "y", "una", "por", "para", "con", "como", "más", "este", "se"),
            "it", Set.of("il", "gli", "che", "di", "della", "per", "è", "sono", "nel", "alla", "più", "questo"),
            "pt", Set.of("os", "uma", "não", "para", "com", "dos", "das", "em", "são", "mais", "ao", "pelo"),
            "nl", Set.of("het", "een", "van", "niet", "zijn", "voor", "wordt", "deze", "ook", "naar", "bij", "aan"));

    private LanguageGuess() {}

    /** The language of some chapters, or {@link #UNKNOWN} when their words do not tell. */
    static String of(List<ChapterFile> chapters) {
        Map<String, Long> words = chapters.stream()
                .limit(CHAPTERS)
                .flatMap(LanguageGuess::words)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        Map<String, Long> scores = new HashMap<>();
        WORDS.forEach((language, small) -> scores.put(
                language,
                small.stream().mapToLong(word -> words.getOrDefault(word, 0L)).sum()));
        String best = scores.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        long score = scores.getOrDefault(best, 0L);
        boolean alone = scores.entrySet().stream()
                .allMatch(other -> other.getKey().equals(best) || other.getValue() * 3 < score * 2);
        return score >= LEAST && alone ? best : UNKNOWN;
    }

    private static Stream<String> words(ChapterFile chapter) {
        String text = chapter.text().text();
        int end = Math.min(text.length(), chapter.start() + CHARACTERS);
        return Stream.of(
                text.substring(chapter.start(), end).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
