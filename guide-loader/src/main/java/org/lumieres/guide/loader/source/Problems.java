package org.lumieres.guide.loader.source;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;

/**
 * Gathers what is found wrong in one source, with messages of one bundle in the reader's language. A message's help,
 * when it has one, stands under its key followed by {@code .help} and takes the same arguments. Not thread-safe: one a
 * source.
 */
public final class Problems {
    private final ResourceBundle messages;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Integer> withoutValue = new HashMap<>();
    private int indexed;

    private Problems(ResourceBundle messages) {
        this.messages = messages;
    }

    /** Starts with the messages of a bundle; English is the language of readers for whom it has none. */
    public static Problems of(String bundle, Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle(bundle, locale);
        // In place of the reader's language getBundle takes that of the machine, and a named module may not tell it not
        // to.
        boolean speaks = messages.getLocale().getLanguage().equals(locale.getLanguage());
        return new Problems(speaks ? messages : ResourceBundle.getBundle(bundle, Locale.ROOT));
    }

    /** An empty one that speaks the same language, for a source of its own. */
    public Problems another() {
        return new Problems(messages);
    }

    /** Adds a finding whose message and help stand under a key. */
    public void add(Severity severity, String code, SourceRange at, String key, @Nullable Object... arguments) {
        Diagnostic diagnostic = Diagnostic.of(severity, new RuleCode(code), format(messages.getString(key), arguments))
                .withPlace(at);
        found.add(help(key, arguments)
                .map(fix -> diagnostic.withFixes(List.of(fix)))
                .orElse(diagnostic));
    }

    /** Adds a finding that a machine can mend; its message and its help, which says what the edit does, under a key. */
    public void mend(
            Severity severity, String code, SourceRange at, TextEdit edit, String key, @Nullable Object... arguments) {
        String title = format(messages.getString(key + ".help"), arguments);
        found.add(Diagnostic.of(severity, new RuleCode(code), format(messages.getString(key), arguments))
                .withPlace(at)
                .withFixes(List.of(new Fix(title, List.of(edit)))));
    }

    /** Adds the edit that does what the help of the last finding says. */
    public void mendLast(TextEdit edit) {
        Diagnostic last = found.remove(found.size() - 1);
        List<Fix> fixes = last.fixes().stream()
                .map(fix -> new Fix(fix.title(), List.of(edit)))
                .toList();
        found.add(last.withFixes(fixes));
    }

    /** Adds a finding, whose message and help stand under a key, about a value of the model. */
    public void add(
            Severity severity, String code, SourceRange at, ModelPath path, String key, @Nullable Object... arguments) {
        add(severity, code, at, key, arguments);
        found.add(found.remove(found.size() - 1).withPath(path));
    }

    /** Tells which value of the model a finding concerns that starts at a place and was not about any so far. */
    public void concern(SourceRange place, ModelPath value) {
        // A hostile source has a great many of them, so each is looked up and none searched for.
        for (; indexed < found.size(); indexed++) {
            Diagnostic diagnostic = found.get(indexed);
            if (diagnostic.path().isEmpty() && diagnostic.at().isPresent()) {
                withoutValue.put(diagnostic.at().get().toString(), indexed);
            }
        }
        Integer at = withoutValue.remove(place.toString());
        if (at != null) {
            found.set(at, found.get(at).withPath(value));
        }
    }

    /** Adds a finding that was made elsewhere. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds findings that were made elsewhere. */
    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What stands under a key of the messages, which need not be about a fault. */
    public String message(String key, @Nullable Object... arguments) {
        return format(messages.getString(key), arguments);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, in the order it was added. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    private Optional<Fix> help(String key, @Nullable Object... arguments) {
        try {
            return Optional.of(Fix.advice(format(messages.getString(key + ".help"), arguments)));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private String format(String pattern, @Nullable Object... arguments) {
        return new MessageFormat(pattern, messages.getLocale()).format(arguments);
    }
}
