package org.lumieres.guide.validation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;

/**
 * What a rule asks, why, and how it looks when it is broken and when it is kept.
 *
 * @param code its name
 * @param category what it serves
 * @param severity how bad its findings are at worst, unless a guide says otherwise
 * @param sources where it comes from: the standards, laws and manuals behind it; may be empty
 * @param title what it asks, in a sentence without a final stop, in the reader's language
 * @param explanation why, and how to mend what breaks it: paragraphs of plain text with an empty line between
 * @param wrong files of a guide that break it; none when its card shows none
 * @param right the same files when they keep it
 */
public record RuleDescription(
        RuleCode code,
        Category category,
        Severity severity,
        List<String> sources,
        String title,
        String explanation,
        List<ExampleFile> wrong,
        List<ExampleFile> right) {

    public RuleDescription {
        sources = List.copyOf(sources);
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /**
     * A file of an example.
     *
     * @param name its path in the guide's folder; empty for a chapter whose name does not matter; {@code name ->
     *     target} for a symbolic link; an address of the web for what a site answers there
     * @param charset how its characters are written: UTF-8, but for what is about that
     * @param text what it holds; of {@code guide.yaml} the keys that matter
     */
    public record ExampleFile(String name, Charset charset, String text) {
        /**
         * What to call it before readers.
         *
         * @return its name, with its charset when that is not UTF-8; empty when its name does not matter
         */
        public String label() {
            return charset.equals(StandardCharsets.UTF_8) ? name : name + " (" + charset.name() + ")";
        }
    }
}
