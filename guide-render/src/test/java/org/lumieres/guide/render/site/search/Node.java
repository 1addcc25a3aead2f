package org.lumieres.guide.render.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs the scripts of the search as a browser would, in Node.js. Tests that need it are skipped without it, not in CI.
 */
final class Node {
    static final ObjectMapper JSON = new ObjectMapper();

    private Node() {}

    /** What a script among the tests' resources prints, as JSON; it is told where the scripts of the search are. */
    static JsonNode run(String script, Path work, String... arguments) throws Exception {
        assumeTrue(isThere() || System.getenv("CI") != null, "no Node.js here");
        List<String> command = new ArrayList<>(List.of(
                "node", path(Node.class.getResource(script)), folder(SearchScript.class.getResource("engine.js"))));
        command.addAll(List.of(arguments));
        Path out = work.resolve("node.out");
        Path err = work.resolve("node.err");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(err)).isZero();
        return JSON.readTree(Files.readString(out, StandardCharsets.UTF_8));
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String path(URL resource) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(resource).toURI()).toString();
    }

    private static String folder(URL resource) throws URISyntaxException {
        return Path.of(path(resource)).getParent().toString();
    }
}
