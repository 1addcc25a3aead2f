package org.lumieres.guide.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

/**
 * What is written about a rule, one text file a rule: lines of {@code key: value}, then parts that a line of {@code ==
 * name} opens. The parts {@code fr} and {@code en} have a title on their first line; {@code wrong} and {@code right}
 * hold examples for all readers, {@code wrong fr} those for one language; a line of {@code -- name} in an example opens
 * a file, one of {@code -- name (windows-1252)} a file that is not in UTF-8, one of {@code -- name (unended)} a file
 * whose last line has no end. A file may be named {@code name -> target}, which is a symbolic link, or by an address of
 * the web, and is then what the site answers.
 */
record RuleCard(Map<String, List<String>> head, Map<String, String> parts) {
    private static final Pattern PART = Pattern.compile("^== (.+)$", Pattern.MULTILINE);
    private static final String UNENDED = "unended";
    private static final Pattern FILE = Pattern.compile("^-- (.+?)(?: \\(([\\w-]+)\\))?(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^([a-z]+): (.+)$", Pattern.MULTILINE);

    /** Reads the card of a rule of the library; empty when there is none. */
    static Optional<RuleCard> of(RuleCode code) {
        return Optional.ofNullable(RuleCard.class.getResource("/org/lumieres/guide/rule/cards/" + code + ".txt"))
                .map(RuleCard::read);
    }

    /** Reads a card. */
    static RuleCard read(URL card) {
        try (InputStream in = card.openStream()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What keeps the card from explaining a rule to all readers; empty when nothing does. */
    Optional<String> fault() {
        String category = head.getOrDefault("category", List.of("")).get(0).toUpperCase(Locale.ROOT);
        if (Arrays.stream(Category.values()).noneMatch(known -> known.name().equals(category))) {
            return Optional.of("its head names no category");
        }
        return Stream.of("fr", "en")
                .filter(language -> part(language).isBlank())
                .map(language -> "it has no part “" + language + "”")
                .findFirst();
    }

    static RuleCard parse(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher opening = PART.matcher(text);
        int headEnd = text.length();
        String name = "";
        int start = 0;
        while (opening.find()) {
            if (name.isEmpty()) {
                headEnd = opening.start();
            } else {
                parts.put(name, text.substring(start, opening.start()).strip());
            }
            name = opening.group(1).strip();
            start = opening.end();
        }
        parts.put(name, text.substring(start).strip());
        Map<String, List<String>> head = new LinkedHashMap<>();
        KEY.matcher(text.substring(0, headEnd))
                .results()
                .forEach(line -> head.computeIfAbsent(line.group(1), key -> new ArrayList<>())
                        .add(line.group(2).strip()));
        return new RuleCard(head, parts);
    }

    RuleDescription describe(RuleCode code, Severity severity, Locale locale) {
        String language = locale.getLanguage().equals("fr") ? "fr" : "en";
        String[] words = part(language).split("\\R", 2);
        return new RuleDescription(
                code,
                Category.valueOf(
                        head.getOrDefault("category", List.of("")).get(0).toUpperCase(Locale.ROOT)),
                severity,
                head.getOrDefault("source", List.of()),
                words[0].strip(),
                words.length > 1 ? words[1].strip() : "",
                example("wrong", language),
                example("right", language));
    }

    private List<ExampleFile> example(String name, String language) {
        String text = parts.getOrDefault(name + " " + language, part(name));
        if (text.isEmpty()) {
            return List.of();
        }
        List<ExampleFile> files = new ArrayList<>();
        Matcher opening = FILE.matcher(text);
        String file = "";
        String how = "";
        int start = 0;
        while (opening.find()) {
            if (opening.start() > 0) {
                files.add(file(file, how, text.substring(start, opening.start())));
            }
            file = opening.group(1).strip();
            how = Objects.requireNonNullElse(opening.group(2), "");
            start = opening.end();
        }
        files.add(file(file, how, text.substring(start).stripTrailing() + "\n"));
        return files;
    }

    private static ExampleFile file(String name, String how, String text) {
        if (how.equals(UNENDED)) {
            return new ExampleFile(name, StandardCharsets.UTF_8, text.stripTrailing());
        }
        Charset charset = how.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(how);
        return new ExampleFile(name, charset, text);
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }
}
