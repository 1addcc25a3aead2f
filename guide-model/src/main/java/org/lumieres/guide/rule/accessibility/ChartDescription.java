package org.lumieres.guide.rule.accessibility;

import java.util.Objects;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A chart holds more than an alternative text can say. */
final class ChartDescription extends LibraryRule {
    private static final Pattern CHART = Pattern.compile(
            "(?iU)\\b(?:graphiques?|diagrammes?|histogrammes?|courbes?|camemberts?|infographies?|organigrammes?|charts?|"
                    + "graphs?|diagrams?|histograms?|infographics?|flowcharts?)\\b");

    ChartDescription() {
        super("chart-description", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Figure.class, (figure, trail) -> {
            String alt = Objects.requireNonNullElse(figure.image().alt(), "");
            if (figure.description().isEmpty() && CHART.matcher(alt).find()) {
                inspection.found(TrailPath.of(trail).property("image"), "chart-description", alt);
            }
        });
        inspection.each(Inline.Picture.class, (picture, trail) -> {
            String alt = Objects.requireNonNullElse(picture.image().alt(), "");
            if (CHART.matcher(alt).find()) {
                inspection.found(trail, "chart-description", alt);
            }
        });
    }
}
