package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumieres.guide.model.Format;

/** The same guide makes the same files, down to the byte, whatever machine publishes it. */
class SameBytesTest {

    @ParameterizedTest
    @EnumSource(Sites.class)
    void it_is_the_same_wherever_it_is_published(Sites site, @TempDir Path folder) throws Exception {
        Map<String, String> here = published(site, folder.resolve("ici"), "fr-FR", "Europe/Paris");
        Map<String, String> there =
                published(site, folder.resolve("ailleurs"), "ar-SA-u-ca-islamic-nu-arab", "Pacific/Kiritimati");

        assertThat(here).hasSizeGreaterThan(30);
        assertThat(there).isEqualTo(here);
    }

    private static Map<String, String> published(Sites site, Path folder, String locale, String zone)
            throws NoSuchAlgorithmException {
        Locale usual = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return sums(PublishedSite.of(
                    site.source(), folder, Format.HTML, Format.EPUB, Format.TEXT, Format.JSON, Format.MARKDOWN));
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(clock);
        }
    }

    private static Map<String, String> sums(PublishedSite site) throws NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        for (String file : site.files()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(site.bytes(file));
            sums.put(file, new BigInteger(1, sum).toString(16));
        }
        return sums;
    }
}
