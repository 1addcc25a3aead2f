package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.colour.Colour;
import org.lumieres.guide.render.fragment.Resource;

class GroundsTest {
    private static final Pattern GROUND = Pattern.compile("--(?:paper|leaf|wash): (#[0-9a-f]+);");

    /** An accent that is not refused can be read on each of them. */
    @Test
    void no_light_ground_of_the_theme_is_darker_than_the_one_that_accents_are_judged_on() {
        String css = Resource.text(Theme.class, "theme/site.css");
        String light = css.substring(css.indexOf(":root {"), css.indexOf("@media (prefers-color-scheme"));
        List<Colour> grounds = GROUND.matcher(light)
                .results()
                .map(ground -> ground.group(1).replaceAll("^#(.)(.)(.)$", "#$1$1$2$2$3$3"))
                .map(hex -> Colour.parse(hex).orElseThrow())
                .toList();
        Colour black = new Colour(0, 0, 0);

        assertThat(grounds).hasSize(3).allMatch(ground -> ground.contrast(black) >= Colour.WASH.contrast(black));
    }
}
