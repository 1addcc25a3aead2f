package org.lumieres.guide.render.typography;

import java.util.Locale;
import java.util.Set;

/** The French words that the rules know. */
final class FrenchWords {
    /** The letters of the longest month or unit. */
    static final int LONGEST = 9;

    /** The letters of the longest title. */
    static final int LONGEST_TITLE = 5;

    private static final Set<String> MONTHS = words("janvier février fevrier mars avril mai juin juillet août aout"
            + " septembre octobre novembre décembre decembre");

    /** Those of the International System and beside it (SI Brochure, 9th edition), of information and of money. */
    private static final Set<String> UNITS = words("km m dm cm mm µm nm ha kg g mg µg t l dl cl ml mL h min s ms"
            + " Hz kHz MHz GHz kW MW GW Wh kWh MWh GWh TWh kJ dB Pa hPa kPa bar"
            + " o ko Ko Mo Go To Po kB KB MB GB TB bits octets kbit Mbit Gbit px dpi ppp"
            + " k€ K€ M€ Md€ Mds€ EUR USD CHF FCFA euro euros million millions milliard milliards");

    private static final Set<String> TITLES_OF_PERSONS = words("M. MM. Mme Mmes Mlle Mlles Mgr Me Dr Drs Pr Prs");

    private static final Set<String> TITLES_OF_NUMBERS =
            words("p. pp. art. Art. al. chap. Chap. fig. Fig. vol. Vol. tab. Tab. L. R. D.");

    /** After these a number is a name, and its digits are not grouped. */
    private static final Set<String> NAMES_OF_NUMBERS = words("numéro numero référence ref réf code postal cp dossier"
            + " identifiant id matricule port rfc iso nf norme version loi décret arrêté ordonnance article art"
            + " section page bp cs doi pmid ticket cve réponse");

    /** After these too, with a word or two between: {@code RCS Paris B}. */
    private static final Set<String> REGISTRIES = words("siren siret rcs isbn issn iban bic tva ape naf nir rna insee"
            + " cerfa tél tel téléphone portable fax télécopie");

    private FrenchWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    static boolean isTitleOfPerson(String word) {
        return TITLES_OF_PERSONS.contains(word);
    }

    static boolean isTitleOfNumber(String word) {
        return TITLES_OF_NUMBERS.contains(word);
    }

    /** Whether a number is a name after this word, which stands a number of words before it. */
    static boolean namesNumber(String word, int distance) {
        String lower = word.toLowerCase(Locale.ROOT);
        return REGISTRIES.contains(lower) || (distance == 1 && NAMES_OF_NUMBERS.contains(lower));
    }
}
