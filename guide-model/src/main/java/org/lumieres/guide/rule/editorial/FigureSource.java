package org.lumieres.guide.rule.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Words;

/** A number convinces whoever can find where it comes from. */
final class FigureSource extends LibraryRule {
    private static final Pattern STUDY = Pattern.compile(
            "(?iU)\\b(?:études?|enquêtes?|sondages?|baromètres?|statistiques?|study|studies|surveys?|polls?|statistics)\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[.,]\\d+)?[\\s\\u00a0\\u202f]?%|\\b\\d{1,3}(?:[\\s\\u00a0\\u202f.,]\\d{3})+\\b");

    FigureSource() {
        super("figure-source", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(KeyFigure.class, (figure, trail) -> {
            if (figure.source() == null) {
                inspection.found(trail, "figure-source.key-figure", figure.value());
            }
        });
        inspection.eachProse(prose -> {
            if (prose.digits() == 0 || !(prose.trail().node() instanceof Paragraph paragraph)) {
                return;
            }
            // A number that counts is a share, or has three digits and more.
            boolean counts = prose.has('%') || (prose.digits() > 3 && hasThousands(prose));
            if (!counts) {
                return;
            }
            Matcher number = NUMBER.matcher(prose.text());
            if (number.find()
                    && STUDY.matcher(prose.text()).find()
                    && !isSourced(paragraph)
                    && !isSourced(prose.trail())) {
                inspection.found(
                        prose.trail(), "figure-source.prose", number.group().strip());
            }
        });
    }

    private static boolean isSourced(Paragraph paragraph) {
        return paragraph.walk().anyMatch(node -> node instanceof Inline.Link || node instanceof Inline.Reference);
    }

    /** Whether what the paragraph stands in has a source of its own. */
    private static boolean isSourced(Trail trail) {
        return trail.up()
                .map(Trail::node)
                .filter(around -> around instanceof KeyFigure || around instanceof Quote || around instanceof Footnote)
                .isPresent();
    }

    /** Whether three digits follow another number at one sign's distance. */
    private static boolean hasThousands(Prose prose) {
        String text = prose.text();
        Words words = prose.words();
        for (int i = 1; i < words.count(); i++) {
            int start = words.start(i);
            if (text.charAt(start) <= '9' && words.end(i - 1) == start - 1 && text.charAt(start - 2) <= '9') {
                return true;
            }
        }
        return false;
    }
}
