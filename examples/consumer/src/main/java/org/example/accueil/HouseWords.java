package org.example.accueil;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Phrases;
import org.lumieres.guide.rule.Rule;

/** A museum has visitors, not clients. */
final class HouseWords implements Rule {
    private static final Phrases AVOIDED = Phrases.of("fr", "client", "clients", "cliente", "clientes");

    @Override
    public RuleCode code() {
        return new RuleCode("house-words");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(AVOIDED, mark -> inspection.found(mark, "house-words", mark.words()));
    }

    @Override
    public ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("org.example.accueil.messages", locale);
    }
}
