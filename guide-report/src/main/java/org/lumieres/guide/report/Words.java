package org.lumieres.guide.report;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.report.wording.Phrasebook;

/** What reports say themselves, in French or in English. Immutable and thread-safe. */
final class Words {
    private final Phrasebook phrases;

    private Words(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** The words for a reader: English ones for readers of anything but French. */
    static Words in(Locale reader) {
        // No method reference: to one that asks who calls it, a JVM links it at the cost of milliseconds at every
        // start.
        return new Words(Phrasebook.of(name -> Words.class.getResourceAsStream(name), reader));
    }

    String get(String key, Object... arguments) {
        return phrases.get(key, arguments);
    }

    /** The language of the words, a BCP 47 tag. */
    String language() {
        return phrases.locale().toLanguageTag();
    }

    String severity(Severity severity) {
        return phrases.severity(severity);
    }

    String count(Severity severity, int count) {
        return get("count." + severity.name().toLowerCase(Locale.ROOT), count);
    }
}
