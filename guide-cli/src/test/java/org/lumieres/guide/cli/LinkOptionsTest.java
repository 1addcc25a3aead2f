package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOptionsTest {
    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void writeALink() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/gone";
        guide("", "# A {#a}\n\nSee [there](" + address + ").\n");
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void nothing_is_asked_unless_wanted() {
        assertThat(validate().out()).doesNotContain("-link]");
        assertThat(asked).hasValue(0);
    }

    @Test
    void dead_links_are_told_where_they_are() {
        Run run = validate("--check-links", "--allow-private-addresses");
        assertThat(run.out()).contains("warning[dead-link] " + Path.of("guide", "a.md") + ":3:13 ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_environment_names_the_proxy() throws IOException {
        guide("", "# A {#a}\n\nSee [there](http://museum.example/gone).\n");
        String proxy = "http://127.0.0.1:" + server.getAddress().getPort();
        Map<String, String> environment = Map.of(
                "HTTP_PROXY", proxy, "XDG_CACHE_HOME", folder.resolve("cache").toString());

        Run run = Run.in(folder, environment, false, "validate", "guide", "--check-links");

        assertThat(run.out()).contains("warning[dead-link]", "http://museum.example/gone");
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void private_addresses_are_not_asked_unless_allowed() {
        assertThat(validate("--check-links").out()).contains("info[unreachable-link]");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_guide_may_silence_them() throws IOException {
        guide("rules: {dead-link: off}\n", Files.readString(folder.resolve("guide/a.md")));
        assertThat(validate("--check-links", "--allow-private-addresses").out()).doesNotContain("-link]");
    }

    @Test
    void the_second_time_nothing_is_asked() {
        validate("--check-links", "--allow-private-addresses");
        int first = asked.get();
        assertThat(first).isPositive();
        assertThat(validate("--check-links", "--allow-private-addresses").out()).contains("dead-link");
        assertThat(asked).hasValue(first);
        assertThat(folder.resolve("cache/lumieres/links.json")).exists();
        validate("--check-links", "--allow-private-addresses", "--link-cache-age", "PT0S");
        assertThat(asked).hasValue(2 * first);
        validate("--check-links", "--allow-private-addresses", "--link-cache", "own.json");
        assertThat(asked).hasValue(3 * first);
        assertThat(folder.resolve("own.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--allow-private-addresses", "--link-cache=x.json", "--link-cache-age=P7D"})
    void options_that_make_no_sense_alone_are_refused(String option) {
        Run run = validate(option);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--check-links");
    }

    @Test
    void an_age_that_is_none_is_refused() {
        Run run = validate("--check-links", "--link-cache-age", "week");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("week").contains("--link-cache-age");
    }

    private Run validate(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "validate";
        args[1] = "guide";
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.in(folder, Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), false, args);
    }

    private void guide(String rules, String chapter) throws IOException {
        Files.createDirectories(folder.resolve("guide"));
        Files.writeString(
                folder.resolve("guide/guide.yaml"), rules + "id: g\ntitle: G\nlanguage: en\nchapters: [a.md]\n");
        Files.writeString(folder.resolve("guide/a.md"), chapter);
    }
}
