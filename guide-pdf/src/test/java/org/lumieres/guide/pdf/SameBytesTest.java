package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same guide makes the same file, down to the byte. */
class SameBytesTest {

    @Test
    void it_is_the_same_at_another_hour_in_another_place_and_language() {
        Locale usual = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        byte[] elsewhere;
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            elsewhere = Guides.print(Guides.loadedSample());
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(clock);
        }

        assertThat(elsewhere).isEqualTo(Guides.printedSample());
    }

    @Test
    void nothing_of_the_machine_is_in_it(@TempDir Path folder) throws Exception {
        String bytes = new String(Guides.print(Guides.chapter(folder, "Un mot.\n")), StandardCharsets.ISO_8859_1);

        assertThat(bytes)
                .doesNotContain(folder.toString())
                .doesNotContain(System.getProperty("user.dir"))
                .doesNotContain("D:20");
    }
}
