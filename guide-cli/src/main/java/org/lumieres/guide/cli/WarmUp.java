package org.lumieres.guide.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does once all that the program does, so that the JVM can keep what it loaded for the next start. The launcher runs it
 * when it makes its archive of classes.
 */
final class WarmUp {
    /** What the starter has none of: faults, rarer blocks, and HTML, whose parser is large. */
    private static final String FAULTY = """
            # ![](nothing.png)

            1<sup>st</sup> note[^1], <abbr title="x">y</abbr>, ~~z~~, <span lang="fr">w</span>, <kbd>k</kbd>\\
            [here](#nowhere), [term](term:nothing), [work](ref:nothing)

            [^1]: Here.

            Term

            : Definition

            <ul><li>item</li></ul>

            <details><summary>More</summary>

            - [x] done

            </details>

            $$
            x
            $$

            :::nothing
            :::
            :::quote{attribution="A" date="2014"}
            Words.
            :::
            :::epigraph{date="2014"}
            Words.
            :::
            ::::platform{name="P" launched="2014" source="S"}
            :::strengths
            Many.
            :::
            ::::
            ::::case{title="C" dates="2014/2015"}
            :::context
            Before.
            :::
            ::::
            :::table{caption="T"}
            | a | b |
            | --- | :-: |
            | 1 | 2 |
            :::
            :::figure{src="nothing.png"}
            Caption.
            :::
            :::listing{title="L"}
            ```java
            x
            ```
            :::
            :::procedure{title="P"}
            1. First.
            :::
            """;

    private WarmUp() {}

    /** Writes a guide into a temporary folder, validates and renders it there, and deletes it. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("guide-warm-up");
        try {
            rehearse(folder);
        } finally {
            delete(folder);
        }
    }

    private static void rehearse(Path folder) throws IOException {
        HeadStart.take("validate");
        run(folder, "new", "guide");
        run(folder, "validate", "guide");
        run(folder, "new", "guide-fr", "--lang=fr");
        run(folder, "publish", "guide-fr", "--lang=fr", "--formats=site", "--output=public-fr");
        run(folder, "render", "guide", "--to=site,html,pdf,epub,text,json,markdown", "--output=rendered");
        run(folder, "publish", "guide", "--formats=site,html,epub,text,json,markdown", "--output=public");
        run(folder, "verify", "public");
        run(folder, "schema");
        run(folder, "explain");
        run(folder, "explain", "image-alt");
        run(folder, "--help");
        Path chapter = Files.writeString(folder.resolve("guide/faulty.md"), FAULTY);
        run(folder, "validate", "guide", "--color=always");
        run(folder, "validate", chapter.toString(), "--lang=fr");
        run(folder, "validate", "guide", "--report=github", "--report=json=r.json", "--report=sarif=r.sarif");
        run(folder, "validate", "guide", "--report=junit", "--report=checkstyle=r.xml");
        run(folder, "vaildate");
    }

    private static void run(Path folder, String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = Main.run(new Shell(nowhere, nowhere, false, false, folder, Map.of(), Locale.ENGLISH), args);
        if (code == ExitCode.BUG) {
            throw new IllegalStateException(String.join(" ", List.of(args)));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
