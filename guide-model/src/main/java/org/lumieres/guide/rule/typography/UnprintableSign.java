package org.lumieres.guide.rule.typography;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** What is promised as PDF has no sign that its typefaces lack. */
final class UnprintableSign extends LibraryRule {
    /** A message names no more signs than that: of a page in another script the beginning tells enough. */
    private static final int NAMED = 24;

    UnprintableSign() {
        super("unprintable-sign", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        if (!inspection.guide().formats().contains(Format.PDF)) {
            return;
        }
        inspection.eachProse(prose -> look(prose, inspection));
        inspection.eachAside(prose -> look(prose, inspection));
        PrintedStrings.each(inspection, (text, path) -> look(text, path, inspection));
    }

    private static void look(Prose prose, Inspection inspection) {
        // What stands for code and pictures is not printed itself.
        for (UnprintableRun run : UnprintableRun.in(prose.text().replace(Prose.OTHER, '\n'))) {
            String signs = run.signs();
            inspection.found(prose.mark(run.start(), run.end()), key(signs), shown(signs), number(signs));
        }
    }

    /** A string has one place, so it is told of once. */
    private static void look(String text, Supplier<ModelPath> path, Inspection inspection) {
        List<UnprintableRun> runs = UnprintableRun.in(text);
        if (!runs.isEmpty()) {
            String signs = runs.stream().map(UnprintableRun::signs).distinct().collect(Collectors.joining(" "));
            inspection.found(path.get(), key(signs), shown(signs), number(signs));
        }
    }

    private static String key(String signs) {
        return signs.codePointCount(0, signs.length()) == 1 ? "unprintable-sign.single" : "unprintable-sign.several";
    }

    private static String shown(String signs) {
        return signs.codePointCount(0, signs.length()) <= NAMED
                ? signs
                : signs.substring(0, signs.offsetByCodePoints(0, NAMED)) + "…";
    }

    /** The number of the first, as Unicode writes it. */
    private static String number(String signs) {
        return String.format("U+%04X", signs.codePointAt(0));
    }
}
