package org.lumieres.guide.rule.accessibility;

import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** A paragraph in bold looks like a heading, and is none for who moves from heading to heading. */
final class FakeHeading extends LibraryRule {
    private static final int MOST_LETTERS = 80;

    private static final Pattern BOLD = Pattern.compile("\\*\\*|__|<(?:b|strong)\\b", Pattern.CASE_INSENSITIVE);
    /** Where blocks are written as objects, the words in bold are on some other line. */
    private static final Pattern DATA = Pattern.compile("\\.(?:json|ya?ml)$");

    private static final Pattern NAME = Pattern.compile("[_./\\\\@=]");

    FakeHeading() {
        super("fake-heading", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Paragraph.class, (paragraph, trail) -> {
            if (isInText(trail)
                    && paragraph.content().size() == 1
                    && paragraph.content().get(0) instanceof Inline.Strong) {
                String words = paragraph.plainText().strip();
                if (words.length() <= MOST_LETTERS
                        && !words.isEmpty()
                        && !isSentence(words)
                        && !isName(words)
                        && !isWrittenOtherwise(trail, inspection.subject().places())) {
                    inspection.found(trail, "fake-heading", words);
                }
            }
        });
    }

    /** Only where a heading could stand. */
    private static boolean isInText(Trail trail) {
        return trail.up()
                .filter(around -> around.node() instanceof Section || around.node() instanceof Chapter)
                .isPresent();
    }

    private static boolean isSentence(String words) {
        char last = words.charAt(words.length() - 1);
        return ".!?…:,;".indexOf(last) >= 0;
    }

    /** Names of files, of fields and the like are set off in bold, too. */
    private static boolean isName(String words) {
        return words.indexOf(' ') < 0 && NAME.matcher(words).find();
    }

    /**
     * What its author did not write in bold: a heading that had no place in the outline, which was told when it was
     * loaded, or the title of a tab.
     */
    private static boolean isWrittenOtherwise(Trail trail, SourceMap places) {
        return places.find(TrailPath.of(trail))
                .filter(at -> !DATA.matcher(at.file()).find())
                .flatMap(at -> places.line(at.file(), at.start().line()))
                .filter(line -> !BOLD.matcher(line).find())
                .isPresent();
    }
}
