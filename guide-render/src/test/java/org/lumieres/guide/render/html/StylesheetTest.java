package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the look of the page owes to its readers. */
class StylesheetTest {
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+):\\s*(#[0-9a-f]{3,6})\\b");

    private final String css = Stylesheet.STANDARD.css();

    @Test
    void it_stays_under_20_kB() {
        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
    }

    @Test
    void it_asks_no_site_for_anything() {
        assertThat(css).doesNotContain("url(", "@import", "//");
    }

    @Test
    void it_could_not_end_its_own_element() {
        assertThat(css).doesNotContain("</");
    }

    /** WCAG 2.2, success criterion 1.4.3: 4.5 to 1. The schemes in the order of the file: light, dark, print. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void every_ink_is_read_on_every_paper(int scheme) {
        Map<String, String> colours = colours(scheme);
        for (String paper : new String[] {"paper", "leaf", "wash"}) {
            for (String ink : new String[] {"ink", "soft", "accent", "flame", "good", "bad"}) {
                assertThat(contrast(colours.get(ink), colours.get(paper)))
                        .as("%s on %s", ink, paper)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private Map<String, String> colours(int scheme) {
        Matcher root = ROOT.matcher(css);
        for (int i = 0; i <= scheme; i++) {
            assertThat(root.find()).as("scheme %d", i).isTrue();
        }
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(root.group(1));
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("[0-9a-f]", "$0$0") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
