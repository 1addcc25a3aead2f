package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and headings by the hundred thousand: each is looked up, and none is compared with all others. */
class HostileLinksTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void many_links_to_one_heading_that_is_missing() throws IOException {
        load("[a](#z)\n\n".repeat(100_000), "# B\n");
        load("[a](#w-x-y-z)\n\n".repeat(60_000), "# B\n");
    }

    @Test
    void many_links_to_one_heading_of_another_page() throws IOException {
        load("[a](#parade)\n\n".repeat(50_000), "# B\n\n## Parade\n");
    }

    @Test
    void many_links_to_headings_that_are_all_missing() throws IOException {
        load(numbered("[a](#w-x-y-%d)\n\n", 40_000), numbered("## W x y z %d\n\n", 40_000));
    }

    @Test
    void many_headings_of_one_name() throws IOException {
        load(numbered("[a](b.md#parade_%d)\n\n", 30_000), "## Parade\n\n".repeat(30_000));
    }

    @Test
    void many_names_in_html() throws IOException {
        load("[a](b.md#x)\n", numbered("<a name=\"x%d\"></a>\n\n", 30_000) + "<p " + " id='".repeat(50_000) + ">");
    }

    @Test
    void a_heading_of_a_megabyte() throws IOException {
        load("[a](#" + "x_".repeat(3_000) + ")\n", "## " + "mot é ".repeat(100_000) + "\n");
    }

    @Test
    void addresses_that_lead_nowhere_from_the_root() throws IOException {
        load(numbered("[a](/x/%d/) ![a](/x/%d.png)\n\n", 10_000), "# B\n");
    }

    private static String numbered(String line, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> line.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private void load(String one, String other) throws IOException {
        GuideOnDisk guide = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md, b.md]\n")
                .with("a.md", "# A\n\n" + one)
                .with("b.md", other);
        Duration spent = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            long start = cpu();
            LoadResult result = guide.load();
            assertThat(result.guide()).isPresent();
            assertThat(result.diagnostics())
                    .noneMatch(found -> found.code().value().equals("too-large"));
            return Duration.ofNanos(cpu() - start);
        });
        assertThat(spent).isLessThan(LIMIT);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
