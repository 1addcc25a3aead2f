package org.lumieres.guide.rule.accessibility;

import java.util.List;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Phrases;

/** What is on the left for some is below for others, and nowhere by ear. */
final class DirectionWords extends LibraryRule {
    private static final Phrases FRENCH = Phrases.of(
            "fr",
            "ci-contre",
            "colonne de gauche",
            "colonne de droite",
            "menu de gauche",
            "menu de droite",
            "encadré de gauche",
            "encadré de droite",
            "encadré à gauche",
            "encadré à droite",
            "bouton de gauche",
            "bouton de droite",
            "bouton rouge",
            "bouton vert",
            "bouton bleu",
            "en haut à gauche",
            "en haut à droite",
            "en bas à gauche",
            "en bas à droite",
            "page de gauche",
            "page de droite",
            "en rouge ci-dessous",
            "image de gauche",
            "image de droite",
            "photo de gauche",
            "photo de droite",
            "à gauche de l’écran",
            "à droite de l’écran");
    private static final Phrases ENGLISH = Phrases.of(
            "en",
            "left column",
            "right column",
            "left-hand column",
            "right-hand column",
            "left-hand menu",
            "right-hand menu",
            "top left",
            "top right",
            "bottom left",
            "bottom right",
            "red button",
            "green button",
            "blue button",
            "image on the left",
            "image on the right",
            "picture on the left",
            "picture on the right",
            "box on the left",
            "box on the right",
            "left of the screen",
            "right of the screen");

    DirectionWords() {
        super("direction-words", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        for (Phrases phrases : List.of(FRENCH, ENGLISH)) {
            inspection.each(phrases, mark -> inspection.found(mark, "direction-words", mark.words()));
        }
    }
}
