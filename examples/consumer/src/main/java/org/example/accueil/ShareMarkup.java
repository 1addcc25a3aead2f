package org.example.accueil;

import java.util.Map;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.markup.MarkupWriter;

/** Shows a key figure in per cent as a gauge; any other as usual. */
final class ShareMarkup implements BlockMarkup<KeyFigure> {
    @Override
    public void write(KeyFigure figure, MarkupWriter html) {
        if (!"%".equals(figure.unit()) || !figure.value().matches("\\d{1,3}")) {
            html.asUsual();
            return;
        }
        html.element("figure", Map.of("class", "share"), () -> {
            html.element("p", () -> html.element(
                            "meter",
                            Map.of("value", figure.value(), "min", "0", "max", "100", "aria-label", "part"),
                            () -> html.text(figure.value() + " %"))
                    .text(" ")
                    .element("strong", () -> html.text(figure.value() + " %")));
            html.blocks(figure.statement());
        });
    }
}
