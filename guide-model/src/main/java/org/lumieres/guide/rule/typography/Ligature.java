package org.lumieres.guide.rule.typography;

import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Phrases;

/** French binds o and e in some words: œuvre, cœur. */
final class Ligature extends LibraryRule {
    private static final Phrases WORDS = Phrases.of(
            "fr",
            "oeuvre",
            "oeuvres",
            "oeuvrer",
            "oeuvrent",
            "chef d’oeuvre",
            "oeil",
            "oeillères",
            "oeuf",
            "oeufs",
            "coeur",
            "coeurs",
            "rancoeur",
            "soeur",
            "soeurs",
            "noeud",
            "noeuds",
            "voeu",
            "voeux",
            "boeuf",
            "boeufs",
            "moeurs",
            "manoeuvre",
            "manoeuvres",
            "manoeuvrer",
            "choeur",
            "choeurs",
            "oecuménique",
            "oenologie",
            "désoeuvré",
            "écoeurant",
            "oedème",
            "foetus");

    Ligature() {
        super("ligature", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(WORDS, mark -> {
            String right = mark.words().replace("oe", "œ").replace("Oe", "Œ").replace("OE", "Œ");
            inspection.mendable(mark, right, "ligature", mark.words(), right);
        });
    }
}
