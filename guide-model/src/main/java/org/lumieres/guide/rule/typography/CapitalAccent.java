package org.lumieres.guide.rule.typography;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Phrases;
import org.lumieres.guide.rule.Prose;

/** A capital keeps its accent: without it a word may be another. */
final class CapitalAccent extends LibraryRule {
    private static final Phrases WORDS = Phrases.of(
            "fr",
            "etat",
            "etats",
            "ecole",
            "ecoles",
            "etude",
            "etudes",
            "etudiant",
            "etudiants",
            "etre",
            "eviter",
            "evitez",
            "ecrire",
            "ecrivez",
            "evaluer",
            "evaluation",
            "editer",
            "editeur",
            "editeurs",
            "edition",
            "editions",
            "ecran",
            "ecrans",
            "economie",
            "education",
            "egalement",
            "egalité",
            "equipe",
            "equipes",
            "equipement",
            "etape",
            "etapes",
            "evénement",
            "evénements",
            "evènement",
            "evènements",
            "evolution",
            "ecouter",
            "ecoutez",
            "echange",
            "echanges",
            "eglise",
            "ecologie",
            "election",
            "elections",
            "element",
            "eléments",
            "elément",
            "energie",
            "epoque",
            "etablir",
            "etablissement",
            "etablissements",
            "etranger",
            "evidemment",
            "ile de france");
    private static final Phrases PREPOSITION = Phrases.of(
            "fr",
            "a partir",
            "a la",
            "a l",
            "a ce",
            "a cette",
            "a chaque",
            "a noter",
            "a savoir",
            "a propos",
            "a titre",
            "a quoi",
            "a qui",
            "a travers",
            "a côté",
            "a défaut",
            "a terme",
            "a destination",
            "a moins",
            "a l’inverse",
            "a vous",
            "a retenir",
            "a faire",
            "a lire");

    CapitalAccent() {
        super("capital-accent", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(WORDS, mark -> mend(mark, inspection));
        inspection.each(PREPOSITION, mark -> {
            if (opensSentence(mark)) {
                mend(mark.prose().mark(mark.start(), mark.start() + 1), inspection);
            }
        });
    }

    private static void mend(Prose.Mark mark, Inspection inspection) {
        String words = mark.words();
        String right = accented(words.charAt(0)) + words.substring(1);
        // A title in capitals may leave its accents to who sets it.
        boolean inCapitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
        if (!right.equals(words) && !inCapitals) {
            inspection.mendable(mark, right, "capital-accent", words, right);
        }
    }

    private static boolean opensSentence(Prose.Mark mark) {
        String before = mark.prose().text().substring(0, mark.start()).stripTrailing();
        return mark.words().charAt(0) == 'A'
                && (before.isEmpty() || ".!?…:«\n".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private static char accented(char capital) {
        return switch (capital) {
            case 'A' -> 'À';
            case 'E' -> 'É';
            case 'I' -> 'Î';
            default -> capital;
        };
    }
}
