package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A page is what its template writes, with the parts in the places of their tokens, in UTF-8. */
class PageDeskTest {
    private static final String SEED = "20141126";

    private final PageDesk desk = new PageDesk();

    @Test
    void a_part_stands_where_the_template_writes_its_token() throws IOException {
        desk.html().raw("<p>").text("à lire").raw("</p>");
        String body = desk.part();
        desk.html().raw("<nav></nav>");
        String beside = desk.part();
        desk.out().write("<body>");
        desk.out().write(beside);
        desk.out().write(body);
        desk.out().write(body);
        desk.out().write("</body>".toCharArray());
        assertThat(page()).isEqualTo("<body><nav></nav><p>à lire</p><p>à lire</p></body>");
    }

    @Test
    void nothing_is_no_part() {
        assertThat(desk.part()).isEmpty();
    }

    @Test
    void words_that_look_like_a_token_are_words() throws IOException {
        desk.html().raw("<p>");
        String token = desk.part();
        desk.out().write(new String(token.toCharArray()));
        assertThat(page()).isEqualTo(token);
    }

    @Test
    void the_next_page_knows_nothing_of_the_last() throws IOException {
        desk.html().raw("<p>");
        String token = desk.part();
        desk.out().write("a");
        assertThat(page()).isEqualTo("a");
        desk.out().write(token);
        assertThat(page()).isEqualTo(token);
    }

    @Property(tries = 500, seed = SEED)
    void text_is_as_the_platform_encodes_it(@ForAll String text, @ForAll String more) throws IOException {
        Utf8Text utf8 = new Utf8Text();
        utf8.write(text);
        utf8.write(more.toCharArray());
        utf8.write("😀".repeat(3_000) + text);
        assertThat(utf8.toByteArray()).isEqualTo(bytes(text, more, "😀".repeat(3_000) + text));
        utf8.clear();
        utf8.write(more);
        assertThat(utf8.toByteArray()).isEqualTo(more.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String... texts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String text : texts) {
            all.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    private String page() {
        return new String(desk.take(), StandardCharsets.UTF_8);
    }
}
