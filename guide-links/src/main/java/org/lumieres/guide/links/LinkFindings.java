package org.lumieres.guide.links;

import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;

/** Says what came of asking for addresses. Immutable and thread-safe. */
final class LinkFindings {
    private static final String BUNDLE = "org.lumieres.guide.links.messages";

    private final SourceMap places;
    private final ResourceBundle messages;

    LinkFindings(SourceMap places, Locale locale) {
        this.places = places;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        // In place of the reader's language getBundle takes that of the machine.
        boolean speaks = bundle.getLocale().getLanguage().equals(locale.getLanguage());
        this.messages = speaks ? bundle : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }

    /**
     * One finding an address, at the first of the places that lead there; the others are related to it.
     *
     * @return the finding; empty when all is well
     */
    Optional<Diagnostic> of(URI address, Outcome outcome, List<ModelPath> paths) {
        return switch (outcome.kind()) {
            case ALIVE -> Optional.empty();
            case MOVED -> Optional.of(found(Severity.INFO, "moved-link", address, outcome, paths));
            case GONE, NO_HOST, REFUSED -> Optional.of(found(Severity.WARNING, "dead-link", address, outcome, paths));
            case TIMEOUT, OTHER_STATUS, ENDLESS, NO_ANSWER, PROXY_LOGIN, PRIVATE ->
                Optional.of(found(Severity.INFO, "unreachable-link", address, outcome, paths));
        };
    }

    private Diagnostic found(Severity severity, String code, URI address, Outcome outcome, List<ModelPath> paths) {
        String key = outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] arguments = {address, outcome.detail()};
        Diagnostic found = Diagnostic.of(severity, new RuleCode(code), format(key, arguments))
                .withPath(paths.get(0))
                .withRelated(related(paths));
        Diagnostic placed = places.locate(paths.get(0)).map(found::withPlace).orElse(found);
        return messages.containsKey(key + ".help")
                ? placed.withFixes(List.of(Fix.advice(format(key + ".help", arguments))))
                : placed;
    }

    private List<RelatedPlace> related(List<ModelPath> paths) {
        return paths.stream()
                .skip(1)
                .flatMap(path -> places.locate(path).stream())
                .distinct()
                .map(place -> new RelatedPlace(place, messages.getString("also")))
                .toList();
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), messages.getLocale()).format(arguments);
    }
}
