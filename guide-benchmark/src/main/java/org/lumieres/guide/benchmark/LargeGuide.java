package org.lumieres.guide.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;

/**
 * One cold run over a large guide, for a measurement from outside ({@code /usr/bin/time -v}): what counts for a guide
 * of thousands of chapters is the process with its compilers and its garbage, not the warm loop. Both ways keep what
 * they read until the end, as a program that goes on with it would.
 */
public final class LargeGuide {
    private LargeGuide() {}

    /**
     * Writes a guide, or the same words for Hugo, parses it with commonmark-java alone, or loads it.
     *
     * @param args {@code write FOLDER CHAPTERS}, {@code hugo FOLDER CHAPTERS}, {@code parse FOLDER} or {@code load
     *     FOLDER}
     * @throws IOException if the folder cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "write" -> new SyntheticGuide(Integer.parseInt(args[2])).writeTo(Files.createDirectories(folder));
            case "hugo" -> new HugoTwin(Integer.parseInt(args[2])).writeTo(Files.createDirectories(folder));
            case "parse" -> System.out.println(parse(folder).size() + " files parsed");
            case "load" -> {
                LoadResult loaded = GuideLoader.standard().load(folder);
                System.out.println(loaded.guide().orElseThrow().allChapters().size() + " chapters loaded, "
                        + loaded.diagnostics().size() + " diagnostics");
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static List<Node> parse(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        List<Node> trees = new ArrayList<>();
        for (Path file : files) {
            trees.add(Commonmark.PARSER.parse(Files.readString(file)));
        }
        return trees;
    }
}
