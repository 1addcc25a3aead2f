package org.lumieres.guide.rule.editorial;

import java.util.List;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Phrases;
import org.lumieres.guide.rule.Prose;

/** Words that count from the day of writing say nothing to who reads later. */
final class RelativeTime extends LibraryRule {
    private static final Phrases FRENCH = Phrases.of(
            "fr",
            "récemment",
            "tout récemment",
            "dernièrement",
            "bientôt",
            "prochainement",
            "à ce jour",
            "le mois dernier",
            "la semaine dernière",
            "l’année dernière",
            "l’an dernier",
            "au printemps dernier",
            "l’été dernier",
            "à l’automne dernier",
            "l’hiver dernier",
            "le mois prochain",
            "la semaine prochaine",
            "l’année prochaine",
            "l’an prochain",
            "ces derniers mois",
            "ces dernières semaines",
            "ces jours-ci",
            "il y a peu",
            "depuis peu",
            "à l’heure actuelle",
            "cette année");
    private static final Phrases ENGLISH = Phrases.of(
            "en",
            "recently",
            "lately",
            "soon",
            "last month",
            "last week",
            "last year",
            "last spring",
            "last summer",
            "last autumn",
            "last winter",
            "next month",
            "next week",
            "next year",
            "these days",
            "at the moment",
            "this year",
            "nowadays");

    private static final Pattern COMPARED = Pattern.compile("(?iU)\\b(?:plus|as|more|too|how|aussi) $");
    /** Of those whom a text is about: their time counts from their own day. */
    private static final Pattern OF_A_KIND =
            Pattern.compile("(?iU)(?:\\bwho(?: has| have)? |\\bqui(?: va| vont| a| ont)? |\\((?:or|and|ou|et) )$");

    RelativeTime() {
        super("relative-time", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        for (Phrases phrases : List.of(FRENCH, ENGLISH)) {
            inspection.each(phrases, mark -> {
                if (!Quotations.isIn(mark.prose().trail()) && !countsFromElsewhere(mark)) {
                    inspection.found(mark, "relative-time", mark.words());
                }
            });
        }
    }

    /** «Plus récemment», “as soon as”, and «les entreprises qui vont prochainement recruter» count from another day. */
    private static boolean countsFromElsewhere(Prose.Mark mark) {
        String before = mark.prose().text().substring(0, mark.start());
        return COMPARED.matcher(before).find() || OF_A_KIND.matcher(before).find();
    }
}
