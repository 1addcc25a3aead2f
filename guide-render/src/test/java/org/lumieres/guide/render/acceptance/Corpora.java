package org.lumieres.guide.render.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Guides of other publishers, in a folder beside the clone. What needs them is skipped without it, except in CI. */
final class Corpora {
    private static final Path FOLDER = Path.of("../../shared/corpora");

    private Corpora() {}

    /** The folder or file of one, by its path among them. */
    static Path find(String name) {
        assumeTrue(Files.exists(FOLDER) || System.getenv("CI") != null, "no corpora beside the project");
        return FOLDER.resolve(name);
    }
}
