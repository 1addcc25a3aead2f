package org.lumieres.guide.loader.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Suggestions;

/**
 * What French authors write where a name of the format is meant: {@code pratique}, {@code conseil}, {@code rédacteur}.
 */
public final class FrenchNames {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        // Directives and callouts.
        name("practice", "pratique bonne-pratique");
        name("key-figure", "chiffre chiffre-cle chiffres-cles");
        name("platform", "plateforme plate-forme");
        name("case", "cas etude-de-cas");
        name("checklist", "liste liste-de-controle");
        name("procedure", "etapes marche-a-suivre");
        name("table", "tableau");
        name("listing", "code");
        name("quote", "citation");
        name("epigraph", "epigraphe exergue");
        name("details", "detail depliant");
        name("note", "remarque");
        name("tip", "conseil astuce");
        name("important", "a-retenir essentiel");
        name("warning", "avertissement");
        name("caution", "prudence");
        // What a volume, an edition and a contributor may be.
        name("planned", "prevu prevue planifie");
        name("published", "publie publiee paru");
        name("draft", "brouillon");
        name("withdrawn", "retire retiree");
        name("superseded", "remplace remplacee perime");
        name("author", "auteur autrice auteure redacteur redactrice");
        name("editor", "redacteur-en-chef direction-editoriale");
        name("publisher", "editeur editrice");
        name("designer", "graphiste maquettiste conception");
        name("illustrator", "illustrateur illustratrice");
        name("proofreader", "relecteur relectrice correcteur correctrice");
        name("preface-writer", "prefacier preface");
        name("supporter", "soutien partenaire");
        name("translator", "traducteur traductrice");
        name("person", "personne");
        name("organization", "organisme organisation");
        name("community", "communaute collectif");
        name("major", "majeur majeure");
        name("minor", "mineur mineure");
    }

    private FrenchNames() {}

    private static void name(String meant, String french) {
        for (String name : french.split(" ", -1)) {
            MEANT.put(name, meant);
        }
    }

    /** The known name that was meant: the one that what was written is French for, or else the nearest. */
    public static Optional<String> meant(String written, Collection<String> known) {
        String french = MEANT.get(folded(written));
        return french != null && known.contains(french) ? Optional.of(french) : Suggestions.nearest(written, known);
    }

    /** In small letters, without accents, its words joined by hyphens. */
    private static String folded(String written) {
        String plain = ACCENT.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
