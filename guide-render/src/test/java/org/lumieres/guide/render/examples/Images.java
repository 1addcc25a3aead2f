package org.lumieres.guide.render.examples;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lumieres.guide.model.Image;

/** Pictures, with an alternative text or decorative. */
final class Images {
    private Images() {}

    static Arbitrary<Image> any() {
        Arbitrary<String> src = Arbitraries.of(
                "a.png",
                "img/b c.jpg",
                "img/é_(1).svg",
                "50%25.png",
                "100%.png",
                "a#b?.png",
                "https://exemple.fr/i?j=k&l");
        return Combinators.combine(
                        src,
                        Words.line(),
                        Arbitraries.of(0, 1, 2, 2, 2),
                        Words.line().injectNull(0.8),
                        Words.line().injectNull(0.8))
                .as((source, alt, kind, credit, licence) ->
                        new Image(source, kind == 2 ? alt : null, kind == 1, credit, licence));
    }
}
