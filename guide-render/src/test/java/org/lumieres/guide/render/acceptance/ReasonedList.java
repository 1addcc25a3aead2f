package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that are as they must be, each with the reason why, in a file: a test writes the findings, people write the
 * reasons. A line has the reason's code, then the finding.
 *
 * @param file where it is
 */
record ReasonedList(Path file) {
    /** What the file says of a finding that nobody has thought of yet. */
    private static final String UNKNOWN = "?";

    private static final int WIDTH = 16;

    /** A list among the resources of these tests. */
    static ReasonedList named(String name) {
        return new ReasonedList(Path.of("src/test/resources/org/lumieres/guide/render/acceptance", name));
    }

    /** The reasons as they are written down, by finding. */
    Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+", 2);
                    reasons.put(parts[1], parts[0]);
                }
            }
        }
        return reasons;
    }

    /** Writes the findings anew and keeps their reasons; whoever reads it next gives one to what has none. */
    void write(String head, Collection<String> findings) throws IOException {
        Map<String, String> reasons = reasons();
        StringBuilder text = new StringBuilder();
        head.lines().forEach(line -> text.append(("# " + line).strip()).append('\n'));
        text.append('\n');
        for (String finding : findings) {
            String reason = reasons.getOrDefault(finding, UNKNOWN);
            text.append(reason)
                    .append(" ".repeat(Math.max(1, WIDTH - reason.length())))
                    .append(finding)
                    .append('\n');
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
