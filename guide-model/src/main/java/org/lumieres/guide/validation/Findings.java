package org.lumieres.guide.validation;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Trail;

/** Where a {@link Rule} puts what it finds. Not thread-safe: one a check. */
public final class Findings {
    private final Rule rule;
    private final Locale locale;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Rule rule, Locale locale) {
        this.rule = rule;
        this.locale = locale;
    }

    /**
     * Adds a finding. Its help, when it has one, stands under the message's key followed by {@code .help}.
     *
     * @param path the value it is about
     * @param key the message in the rule's bundle, a {@link MessageFormat}
     * @param arguments what the message and its help speak of
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public void add(ModelPath path, String key, Object... arguments) {
        ResourceBundle messages = rule.messages(locale);
        Diagnostic diagnostic = Diagnostic.of(rule.severity(), rule.code(), format(messages.getString(key), arguments))
                .withPath(path);
        String help = key + ".help";
        found.add(
                messages.containsKey(help)
                        ? diagnostic.withFixes(List.of(Fix.advice(format(messages.getString(help), arguments))))
                        : diagnostic);
    }

    /**
     * Adds a finding about the value at the end of a trail.
     *
     * @param trail the way to the value
     * @param key the message in the rule's bundle, a {@link MessageFormat}
     * @param arguments what the message and its help speak of
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public void add(Trail trail, String key, Object... arguments) {
        add(ModelPaths.of(trail), key, arguments);
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
