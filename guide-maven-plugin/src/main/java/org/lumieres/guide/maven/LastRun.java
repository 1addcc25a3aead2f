package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a goal did the last time that it went well, kept in a small file: on what it depended, what it found and what it
 * wrote. Immutable.
 *
 * @param inputs the checksum of what it depended on
 * @param tally what was found, in words
 * @param outputs the checksums of the files that it wrote
 */
record LastRun(String inputs, String tally, Map<Path, String> outputs) {
    private static final String FORMAT = "guide-maven-plugin 1";

    LastRun {
        outputs = Map.copyOf(outputs);
    }

    /** A run that has just ended. */
    static LastRun of(String inputs, Outcome outcome) throws IOException {
        Map<Path, String> sums = new TreeMap<>();
        for (Path file : outcome.written()) {
            sums.put(file, Sha256.of(file));
        }
        return new LastRun(inputs, outcome.tally(), sums);
    }

    /** What is known of the last run; empty when it is unknown, or not to be understood. */
    static Optional<LastRun> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3 || !lines.get(0).equals(FORMAT)) {
                return Optional.empty();
            }
            Map<Path, String> outputs = new TreeMap<>();
            for (String line : lines.subList(3, lines.size())) {
                int tab = line.indexOf('\t');
                outputs.put(Path.of(line.substring(tab + 1)), line.substring(0, Math.max(0, tab)));
            }
            return Optional.of(new LastRun(lines.get(1), lines.get(2), outputs));
        } catch (NoSuchFileException | CharacterCodingException | InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        String files = new TreeMap<>(outputs)
                .entrySet().stream()
                        .map(output -> output.getValue() + "\t" + output.getKey() + "\n")
                        .collect(Collectors.joining());
        Files.writeString(file, FORMAT + "\n" + inputs + "\n" + tally + "\n" + files);
    }

    /** Whether running again with these inputs would change nothing. */
    boolean holds(String now) throws IOException {
        if (!inputs.equals(now)) {
            return false;
        }
        for (Map.Entry<Path, String> output : outputs.entrySet()) {
            if (!Files.isRegularFile(output.getKey())
                    || !Sha256.of(output.getKey()).equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }
}
