package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Reference;

class LinkCheckerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    /** Far longer than an answer of this machine takes when it has other work; nothing waits for it to pass. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 206, 304, 416})
    void what_is_there_is_not_told_of(int status) {
        web.page("/a", Web.status(status));
        assertThat(check(web.at("/a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, dead-link, WARNING",
        "410, dead-link, WARNING",
        "401, unreachable-link, INFO",
        "403, unreachable-link, INFO",
        "429, unreachable-link, INFO",
        "500, unreachable-link, INFO",
        "503, unreachable-link, INFO"
    })
    void what_says_no_is_told_of(int status, String code, String severity) {
        web.page("/a", Web.status(status));
        assertThat(check(web.at("/a"))).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(new RuleCode(code));
            assertThat(found.severity()).hasToString(severity);
            assertThat(found.message()).contains(web.at("/a"), String.valueOf(status));
            assertThat(found.path()).hasValue(path(0));
        });
    }

    @Test
    void the_new_address_of_what_moved_for_good_is_told() {
        web.page("/a", Web.redirect(301, "/b"))
                .page("/b", Web.redirect(308, web.at("/c")))
                .page("/c", Web.redirect(302, "/d"))
                .page("/d", Web.status(200));
        assertThat(check(web.at("/a"))).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(new RuleCode("moved-link"));
            assertThat(found.fixes()).singleElement().satisfies(fix -> {
                assertThat(fix.title()).contains(web.at("/c"));
                assertThat(fix.edits()).isEmpty();
            });
        });
    }

    @Test
    void what_is_elsewhere_for_a_time_keeps_its_address() {
        web.page("/a", Web.redirect(302, "/b"))
                .page("/b", Web.redirect(301, "/c"))
                .page("/c", Web.status(200));
        assertThat(check(web.at("/a"))).isEmpty();
    }

    @Test
    void what_is_redirected_to_nothing_is_dead() {
        web.page("/a", Web.redirect(301, "/gone"));
        assertThat(codes(check(web.at("/a")))).containsExactly("dead-link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "ftp://example.org/", "file:///etc/passwd", "http://[", ""})
    void a_redirection_that_leads_nowhere_is_not_followed(String location) {
        web.page("/a", Web.redirect(301, location));
        assertThat(codes(check(web.at("/a")))).containsExactly("unreachable-link");
    }

    @ParameterizedTest
    @CsvSource({"b, /x/b", "/b, /b", "../b, /b", "?b=c, /x/a?b=c"})
    void a_redirection_may_be_relative(String location, String meant) {
        web.page("/x/a", exchange -> {
            boolean there = exchange.getRequestURI().getQuery() != null;
            (there ? Web.status(200) : Web.redirect(301, location)).answer(exchange);
        });
        web.page("/x/b", Web.status(200)).page("/b", Web.status(200));
        assertThat(check(web.at("/x/a")))
                .singleElement()
                .satisfies(found -> assertThat(found.fixes().get(0).title()).endsWith(web.at(meant)));
    }

    @Test
    void ten_redirections_are_followed_and_no_more() {
        IntStream.range(0, 11).forEach(i -> web.page("/" + i, Web.redirect(302, "/" + (i + 1))));
        web.page("/11", Web.status(200));
        assertThat(check(web.at("/1"))).isEmpty();
        assertThat(codes(check(web.at("/0")))).containsExactly("unreachable-link");
    }

    @Test
    void what_does_not_answer_in_time_is_told() {
        web.page("/a", web.slow(60_000));
        assertThat(codes(checker()
                        .timeout(Duration.ofSeconds(3))
                        .build()
                        .check(guide(web.at("/a")))
                        .found()))
                .containsExactly("unreachable-link");
        assertThat(web.asked()).containsExactly("HEAD /a");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 405, 501})
    void who_refuses_head_is_asked_by_get_for_a_byte(int status) {
        web.page("/a", Web.onHead(status, Web.status(206)));
        assertThat(check(web.at("/a"))).isEmpty();
        assertThat(web.asked()).containsExactly("HEAD /a", "GET /a");
        assertThat(web.headers().get(1)).containsEntry("Range", List.of("bytes=0-0"));
    }

    @Test
    void a_content_without_end_is_not_read() {
        web.page("/a", Web.onHead(405, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(block);
            }
        }));
        assertThat(check(web.at("/a"))).isEmpty();
    }

    @Test
    void nothing_but_the_page_is_said_to_a_site() {
        web.page("/a", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "id=1");
            Web.redirect(302, "/b").answer(exchange);
        });
        web.page("/b", Web.status(200));
        check(web.at("/a").replace("//", "//user:secret@") + "#fragment");
        assertThat(web.asked()).containsExactly("HEAD /a", "HEAD /b");
        assertThat(web.headers())
                .allSatisfy(sent -> assertThat(sent)
                        .doesNotContainKeys("Cookie", "Authorization", "Referer")
                        .containsKey("User-agent"));
    }

    @Test
    void a_host_that_is_not_there_is_dead() throws IOException {
        try (DeafPort deaf = new DeafPort()) {
            assertThat(codes(check("http://127.0.0.1:" + deaf.number() + "/", "http://nowhere.invalid/")))
                    .containsExactly("dead-link", "dead-link");
        }
    }

    @Test
    void each_address_is_asked_for_once_and_told_of_once() {
        List<Diagnostic> found = check(web.at("/a"), web.at("/a#b"), web.at("/a"));
        assertThat(found).hasSize(1);
        assertThat(web.asked()).containsExactly("HEAD /a", "GET /a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "2130706433", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "[fd00::1]"})
    void private_addresses_are_not_asked(String host) {
        String address = web.at("/a").replace("127.0.0.1", host);
        assertThat(codes(checker()
                        .privateAddresses(false)
                        .build()
                        .check(guide(address))
                        .found()))
                .containsExactly("unreachable-link");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void only_so_many_are_asked_at_a_time() {
        String[] addresses = IntStream.range(0, 12)
                .mapToObj(i -> web.page("/" + i, web.slow(50)).at("/" + i))
                .toArray(String[]::new);
        assertThat(checker().concurrency(3).build().check(guide(addresses)).found())
                .isEmpty();
        assertThat(web.most()).isBetween(2, 3);
        assertThatThrownBy(() -> checker().concurrency(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_is_not_asked_more_often_than_allowed() {
        long start = System.nanoTime();
        String[] addresses = IntStream.range(0, 4)
                .mapToObj(i -> web.page("/" + i, Web.status(200)).at("/" + i))
                .toArray(String[]::new);
        checker().delay(Duration.ofMillis(100)).build().check(guide(addresses));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(299));
    }

    @Test
    void a_check_ends_when_its_time_is_up() {
        web.page("/slow", web.slow(60_000)).page("/a", Web.status(404));
        CheckedLinks checked =
                checker().total(Duration.ofSeconds(3)).build().check(guide(web.at("/slow"), web.at("/a")));
        assertThat(codes(checked.found())).containsExactly("dead-link");
        assertThat(checked.addresses()).isEqualTo(2);
        assertThat(checked.unchecked()).isEqualTo(1);
    }

    @Test
    void who_interrupts_a_check_gets_what_is_known() {
        web.page("/slow", web.slow(60_000)).page("/a", Web.status(404));
        Thread asking = Thread.currentThread();
        CheckedLinks checked = checker()
                .progress((done, all) -> asking.interrupt())
                .build()
                .check(guide(web.at("/slow"), web.at("/a")));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(codes(checked.found())).containsExactly("dead-link");
        assertThat(checked.unchecked()).isEqualTo(1);
    }

    @Test
    void no_time_at_all_is_refused_at_once_and_no_end_of_time_is_none() {
        assertThatThrownBy(() -> checker().timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> checker().total(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        web.page("/a", Web.status(200));
        Duration ever = Duration.ofSeconds(Long.MAX_VALUE);
        assertThat(checker()
                        .total(ever)
                        .timeout(ever)
                        .build()
                        .check(guide(web.at("/a")))
                        .unchecked())
                .isZero();
    }

    @Test
    void what_is_remembered_is_not_asked_again() {
        Path cache = folder.resolve("cache/links.json");
        web.page("/a", Web.status(200)).page("/b", Web.redirect(301, "/a"));
        String[] addresses = {web.at("/a"), web.at("/b"), web.at("/gone")};
        List<Diagnostic> first = remembering(cache, NOW, addresses);
        int asked = web.asked().size();

        assertThat(remembering(cache, NOW.plus(Duration.ofDays(6)), addresses)).isEqualTo(first);
        assertThat(web.asked()).hasSize(asked);
        remembering(cache, NOW.plus(Duration.ofDays(7)), addresses);
        assertThat(web.asked()).hasSize(2 * asked);
    }

    @Test
    void what_may_be_otherwise_soon_is_not_remembered_for_long() {
        Path cache = folder.resolve("links.json");
        web.page("/a", Web.status(503));
        remembering(cache, NOW, web.at("/a"));
        remembering(cache, NOW.plusSeconds(1800), web.at("/a"));
        assertThat(web.asked()).hasSize(2);
        remembering(cache, NOW.plusSeconds(3600), web.at("/a"));
        assertThat(web.asked()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "[]", "{\"http://127.0.0.1/\": 1}", "{\"a\": {\"asked\": null}}", "{\"a\": {\"b\""})
    void a_damaged_memory_is_as_none(String content) throws IOException {
        Path cache = folder.resolve("links.json");
        Files.writeString(cache, content);
        assertThat(codes(remembering(cache, NOW, web.at("/gone")))).containsExactly("dead-link");
        assertThat(cache).content().contains("\"GONE\"");
    }

    @Test
    void a_memory_that_cannot_be_written_is_done_without() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(codes(remembering(folder.resolve("file/links.json"), NOW, web.at("/gone"))))
                .containsExactly("dead-link");
    }

    @Test
    void the_listener_is_told_of_each() {
        List<String> told = new ArrayList<>();
        checker()
                .progress((done, all) -> told.add(done + "/" + all))
                .build()
                .check(guide(web.at("/a"), web.at("/b"), "mailto:a@example.org", "not an address"));
        assertThat(told).containsExactly("1/2", "2/2");
    }

    @Test
    void findings_speak_the_readers_language() {
        assertThat(checker()
                        .locale(Locale.FRENCH)
                        .build()
                        .check(guide(web.at("/a")))
                        .found())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("n’existe plus\u00A0: le site répond 404"));
    }

    private List<Diagnostic> remembering(Path cache, Instant now, String... addresses) {
        return checker()
                .cache(cache, Duration.ofDays(7))
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build()
                .check(guide(addresses))
                .found();
    }

    private static List<Diagnostic> check(String... addresses) {
        return checker().build().check(guide(addresses)).found();
    }

    private static LinkChecker.Builder checker() {
        return LinkChecker.builder()
                .locale(Locale.ENGLISH)
                .privateAddresses(true)
                .delay(Duration.ZERO)
                .timeout(PATIENCE);
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(one -> one.code().value()).toList();
    }

    private static ModelPath path(int index) {
        return ModelPath.ROOT.property("references").element(index).property("url");
    }

    private static HandMade guide(String... addresses) {
        List<Reference> references = new ArrayList<>();
        for (String address : addresses) {
            references.add(new Reference("r" + references.size(), List.of(), "Title", null, null, address, null, null));
        }
        return new HandMade(
                Guide.builder("g", "Guide", "fr").references(references).build());
    }
}
