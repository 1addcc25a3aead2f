package org.lumieres.guide.render.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.render.examples.Elsewhere;

class OcfWriterTest {

    @Test
    void a_container_is_the_same_in_every_time_zone() {
        assertThat(Elsewhere.make(OcfWriterTest::container)).isEqualTo(container());
    }

    /** On every Java: how a text is compressed is the platform's to choose, so what it chose is written down here. */
    @Test
    void a_container_is_the_same_on_every_java() throws NoSuchAlgorithmException {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(container());

        assertThat(HexFormat.of().formatHex(sum))
                .isEqualTo("30c8ef6746df7ddbb668992e4f148e02a10440fed08a6543bd9062414c320d55");
    }

    /** Half a million signs that are as likely as those of a language, and always the same. */
    private static byte[] container() {
        Random random = new Random(20141126);
        String text = random.ints(100_000, 0, 2_000)
                .mapToObj(word -> Integer.toString(word * word, 36))
                .collect(Collectors.joining(" "));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OcfWriter container = new OcfWriter(out);
            container.begin("<package/>");
            container.add(new Item("a.xhtml", "application/xhtml+xml", null, text.getBytes(UTF_8)));
            container.add(new Item("a.png", "image/png", null, new byte[] {1, 2, 3}));
            container.end();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
