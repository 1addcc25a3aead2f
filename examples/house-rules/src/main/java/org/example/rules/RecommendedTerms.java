package org.example.rules;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Phrases;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Rule;

/** Public bodies write the terms that the Journal officiel recommends. */
public final class RecommendedTerms implements Rule {
    private static final Map<String, String> TERMS = Map.of(
            "e-mail", "courriel",
            "mail", "courriel",
            "mails", "courriels",
            "hashtag", "mot-dièse",
            "newsletter", "lettre d’information");
    private static final Phrases AVOIDED = Phrases.of("fr", TERMS.keySet().toArray(String[]::new));

    @Override
    public RuleCode code() {
        return new RuleCode("recommended-terms");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(AVOIDED, mark -> inspection.found(mark, "recommended-terms", mark.words(), recommended(mark)));
    }

    private static String recommended(Prose.Mark mark) {
        return TERMS.getOrDefault(mark.words().toLowerCase(Locale.FRENCH), "");
    }

    @Override
    public ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("org.example.rules.messages", locale, RecommendedTerms.class.getClassLoader());
    }
}
