package org.lumieres.guide.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Rule;
import org.lumieres.guide.validation.GuideValidator;

/** What a browser, a stranger and an editor see of a preview, over real sockets. */
class PreviewServerTest {
    private static final String GUIDE = """
            id: petit
            title: Petit guide
            language: fr
            chapters: [animer.md]
            """;

    @TempDir
    Path folder;

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), GUIDE);
        Files.writeString(folder.resolve("animer.md"), "# Animer\n\nRépondre vite.\n");
        Files.writeString(folder.resolve("secret.txt"), "non publié");
        server = serve(0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private PreviewServer serve(int port) throws IOException {
        return PreviewServer.builder(folder).port(port).locale(Locale.FRENCH).start();
    }

    @Test
    void a_page_is_that_of_the_site_and_follows_the_guide() throws IOException {
        assertThat(get("/"))
                .startsWith("HTTP/1.1 200")
                .contains("Petit guide", "/.guide/preview.js", "data-generation");
        assertThat(get("/animer.html")).startsWith("HTTP/1.1 200").contains("Répondre vite.");
    }

    @Test
    void what_the_pages_follow_the_guide_by_is_of_the_server_itself() throws IOException {
        assertThat(get("/.guide/preview.js")).startsWith("HTTP/1.1 200").contains("text/javascript", "EventSource");
        assertThat(get("/.guide/preview.css")).startsWith("HTTP/1.1 200").contains("text/css");
    }

    @Test
    void what_there_is_not_has_the_site_s_own_page() throws IOException {
        assertThat(get("/rien/du/tout.html")).startsWith("HTTP/1.1 404").contains("href=\"/index.html\"");
    }

    @Test
    void a_reloaded_page_asks_for_nothing_that_cannot_have_changed() throws IOException {
        Matcher sheet =
                Pattern.compile("href=\"/?(theme/guide\\.[0-9a-f]+\\.css)\"").matcher(get("/"));

        assertThat(sheet.find()).isTrue();
        assertThat(get("/" + sheet.group(1)))
                .startsWith("HTTP/1.1 200")
                .containsOnlyOnce("ache-")
                .contains("immutable");
        assertThat(get("/animer.html")).contains("no-store").doesNotContain("immutable");
        assertThat(get("/theme/fonts-licence.txt")).contains("no-store");
    }

    @Test
    void only_names_of_this_machine_are_answered() throws IOException {
        assertThat(ask("GET", "/", "localhost:" + server.port())).startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "/", "[::1]:" + server.port())).startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "/", "pirate.example:" + server.port())).startsWith("HTTP/1.1 421");
        assertThat(ask("GET", "/.guide/events", "pirate.example")).startsWith("HTTP/1.1 421");
        assertThat(ask("GET", "/", "localhost:1")).startsWith("HTTP/1.1 421");
    }

    @Test
    void nothing_can_be_sent_to_it() throws IOException {
        String host = "127.0.0.1:" + server.port();
        assertThat(ask("POST", "/", host)).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
        assertThat(ask("HEAD", "/", host)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
    }

    @Test
    void no_address_leads_to_the_disk() throws IOException {
        for (String path : new String[] {
            "/../secret.txt",
            "/secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/guide.yaml",
            "//etc/passwd",
            "/.guide/source?file=../secret.txt",
            "/.guide/source?file=secret.txt",
            "/.guide/source?file=%2e%2e%2fsecret.txt",
            "/.guide/source?file=/etc/passwd",
            "/.guide/../secret.txt"
        }) {
            assertThat(get(path)).as(path).startsWith("HTTP/1.1 404").doesNotContain("non publié", "root:");
        }
    }

    @Test
    void the_source_of_a_fault_is_shown_with_its_line_marked() throws IOException {
        assertThat(get("/.guide/source?file=animer.md&line=3"))
                .startsWith("HTTP/1.1 200")
                .contains("<li id=\"L3\" class=\"marked\" aria-current=\"true\"><code>Répondre vite.");
    }

    @Test
    void a_saved_chapter_reloads_the_page() throws IOException {
        try (Listener page = new Listener()) {
            String first = page.next("generation");
            Files.writeString(folder.resolve("animer.md"), "# Animer\n\nRépondre mieux.\n");
            assertThat(page.next("generation")).isNotEqualTo(first);
            assertThat(page.until("faults", data -> get("/animer.html").contains("Répondre mieux.")))
                    .isNotEmpty();
        }
    }

    @Test
    void an_editor_may_write_beside_and_rename() throws IOException {
        try (Listener page = new Listener()) {
            page.next("generation");
            Path beside = Files.writeString(folder.resolve(".animer.md.tmp"), "# Animer\n\nAilleurs.\n");
            Files.move(
                    beside,
                    folder.resolve("animer.md"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            page.until("faults", data -> get("/animer.html").contains("Ailleurs."));
        }
    }

    @Test
    void a_broken_guide_file_keeps_the_last_good_pages_and_tells_its_line() throws IOException {
        try (Listener page = new Listener()) {
            page.next("generation");
            Files.writeString(folder.resolve("guide.yaml"), "id: petit\ntitle: [Petit\nlanguage: fr\n");
            String faults = page.until("faults", data -> data.contains("\"file\":\"guide.yaml\""));
            assertThat(faults).contains("\"severity\":\"error\"").containsPattern("\"line\":[23]");
            assertThat(get("/animer.html")).startsWith("HTTP/1.1 200").contains("Répondre vite.");
            Files.writeString(folder.resolve("guide.yaml"), GUIDE.replace("Petit guide", "Guide guéri"));
            page.until("faults", data -> get("/").contains("Guide guéri"));
        }
    }

    @Test
    void chapters_come_and_go_in_folders_that_were_not_there() throws IOException {
        try (Listener page = new Listener()) {
            Files.createDirectory(folder.resolve("suite"));
            Files.writeString(folder.resolve("suite/moderer.md"), "# Modérer\n\nRester calme.\n");
            Files.writeString(folder.resolve("guide.yaml"), GUIDE.replace("animer.md", "animer.md, suite/moderer.md"));
            page.until("faults", data -> get("/moderer.html").contains("Rester calme."));
            Files.delete(folder.resolve("suite/moderer.md"));
            page.until("faults", data -> data.contains("missing-file"));
            assertThat(get("/moderer.html")).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void a_guide_that_was_never_good_shows_a_page_that_tells_why() throws IOException {
        server.close();
        Files.writeString(folder.resolve("guide.yaml"), "id: [\n");
        server = serve(0);
        assertThat(get("/")).startsWith("HTTP/1.1 503").contains("/.guide/preview.js");
        try (Listener page = new Listener()) {
            assertThat(page.next("faults")).contains("guide.yaml", "\"line\":");
        }
    }

    @Test
    void a_rule_that_fails_is_told_of_and_keeps_nobody_waiting() throws IOException {
        server.close();
        Rule failing = new Rule() {
            @Override
            public RuleCode code() {
                return new RuleCode("failing");
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public void check(Inspection inspection) {
                throw new IllegalStateException("this rule fails");
            }
        };
        server = PreviewServer.builder(folder)
                .port(0)
                .validator(GuideValidator.builder().rule(failing).build())
                .start();
        try (Listener page = new Listener()) {
            assertThat(page.until("faults", data -> data.contains("this rule fails")))
                    .contains("\"complete\":true");
        }
    }

    @Test
    void the_look_is_followed_too() throws IOException {
        server.close();
        Path theme = Files.createDirectories(folder.resolve("../" + folder.getFileName() + "-theme/static"))
                .getParent();
        Path head = Files.writeString(theme.resolve("head.mustache"), "<meta name=\"look\" content=\"one\">");
        server = PreviewServer.builder(folder).port(0).theme(theme).start();
        try (Listener page = new Listener()) {
            assertThat(get("/")).contains("content=\"one\"");
            page.next("generation");
            Files.writeString(head, "<meta name=\"look\" content=\"two\">");
            page.until("generation", data -> get("/").contains("content=\"two\""));

            Files.writeString(head, "{{#never-closed}}");
            page.until("faults", data -> data.contains("head.mustache: Section missing close tag"));
            assertThat(get("/")).startsWith("HTTP/1.1 200").contains("content=\"two\"");

            Files.writeString(head, "<meta name=\"look\" content=\"three\">");
            Files.writeString(theme.resolve("static/marque.css"), "h1 { color: teal }");
            page.until("generation", data -> get("/marque.css").contains("teal"));
            assertThat(get("/")).contains("content=\"three\"");
        }
    }

    @Test
    void a_folder_that_vanishes_leaves_its_pages_and_is_waited_for() throws IOException {
        server.close();
        Path guide = Files.createDirectory(folder.resolve("guide"));
        Path elsewhere = folder.resolve("elsewhere");
        Files.copy(folder.resolve("guide.yaml"), guide.resolve("guide.yaml"));
        Files.copy(folder.resolve("animer.md"), guide.resolve("animer.md"));
        server = PreviewServer.builder(guide).port(0).start();
        try (Listener page = new Listener()) {
            page.next("generation");
            Files.move(guide, elsewhere);
            page.until("faults", data -> data.contains("\"severity\":\"error\""));
            assertThat(get("/animer.html")).startsWith("HTTP/1.1 200").contains("Répondre vite.");

            Files.writeString(elsewhere.resolve("animer.md"), "# Animer\n\nDe retour.\n");
            Files.move(elsewhere, guide);
            page.until("generation", data -> get("/animer.html").contains("De retour."));
            Files.writeString(guide.resolve("animer.md"), "# Animer\n\nEncore suivi.\n");
            page.until("generation", data -> get("/animer.html").contains("Encore suivi."));
        }
    }

    @Test
    void a_port_that_is_taken_gives_way_to_the_next() throws IOException {
        try (PreviewServer other = serve(server.port())) {
            assertThat(other.port()).isGreaterThan(server.port()).isLessThan(server.port() + 10);
        }
    }

    @Test
    void listeners_that_never_read_keep_nobody_waiting() throws IOException {
        Socket[] deaf = new Socket[EventStreams.MOST + 8];
        for (int i = 0; i < deaf.length; i++) {
            deaf[i] = connect("GET", "/.guide/events", "localhost:" + server.port());
        }
        assertThat(get("/")).startsWith("HTTP/1.1 200");
        for (Socket socket : deaf) {
            socket.close();
        }
    }

    private String get(String path) {
        try {
            return ask("GET", path, "127.0.0.1:" + server.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ask(String method, String path, String host) throws IOException {
        try (Socket socket = connect(method, path, host);
                InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect(String method, String path, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port());
        socket.setSoTimeout(60_000);
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** A page that listens to the server. */
    private final class Listener implements AutoCloseable {
        private final Socket socket = connect("GET", "/.guide/events", "localhost:" + server.port());
        private final BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Listener() throws IOException {}

        String next(String event) throws IOException {
            return until(event, data -> true);
        }

        /** Waits for an event of which something is true; fails when the server says nothing for a minute. */
        String until(String event, Predicate<String> wanted) throws IOException {
            String name = "";
            String line = lines.readLine();
            while (line != null) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ") && name.equals(event)) {
                    String data = line.substring("data: ".length());
                    if (wanted.test(data)) {
                        return data;
                    }
                }
                line = lines.readLine();
            }
            throw new AssertionError("the stream ended without " + event);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
