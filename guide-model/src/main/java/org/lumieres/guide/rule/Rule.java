package org.lumieres.guide.rule;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;

/**
 * A check that no constraint on a single value can make. Implementations are immutable and thread-safe: what one has to
 * remember during a check lives in the functions that it gives to the {@link Inspection}.
 *
 * <p>An application gives its own to a validator, or provides them as services ({@link java.util.ServiceLoader}) to the
 * programs that look for them.
 */
public interface Rule {

    /**
     * The name of this rule in {@code rules:} and in reports.
     *
     * @return the code, the same for ever
     */
    RuleCode code();

    /**
     * How bad its findings are, unless the guide says otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Says what this rule wants to see of a guide, which may break any constraint. The guide is walked once for all
     * rules.
     *
     * @param inspection one check of one guide, which takes what is wrong
     */
    void check(Inspection inspection);

    /**
     * The messages of this rule. Rules from elsewhere bring their own. Where a bundle has no file for the reader's
     * language, {@link ResourceBundle#getBundle(String, Locale)} looks for that of the machine before it takes the file
     * without a language: an empty {@code messages_en.properties} keeps English readers in English.
     *
     * @param locale the reader's, French or English
     * @return the bundle that holds the keys it gives to {@link Inspection#found}
     */
    default ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("org.lumieres.guide.rule.messages", locale);
    }

    /**
     * Where it is written what this rule asks, why, and how to mend what breaks it, in French and English: a text in
     * UTF-8, of the form that the manual tells of. Unless overridden, it is the resource {@code cards/CODE.txt} beside
     * the class; a rule in a named module overrides this, or opens its package.
     *
     * @return the card, or empty when there is none, which only programs that explain rules mind
     */
    default Optional<URL> card() {
        return Optional.ofNullable(getClass().getResource("cards/" + code() + ".txt"));
    }
}
