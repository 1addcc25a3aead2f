package org.lumieres.guide.validation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Guide;

/**
 * A check that no constraint on a single value can make. Implementations are immutable and thread-safe; one is a small
 * file and its messages.
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
     * Checks a guide, which may break any constraint.
     *
     * @param guide the guide
     * @param findings where to put what is wrong
     */
    void check(Guide guide, Findings findings);

    /**
     * The messages of this rule. Rules from elsewhere bring their own.
     *
     * @param locale the reader's, French or English
     * @return the bundle that holds the keys it gives to {@link Findings}
     */
    default ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("org.lumieres.guide.validation.rules", locale);
    }
}
