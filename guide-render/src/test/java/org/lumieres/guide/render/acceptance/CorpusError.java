package org.lumieres.guide.render.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why an error that is found in a corpus is its own, and not ours. */
enum CorpusError {
    LEFT_OUT("the copy was made without this picture, for its size"),
    NO_ALTERNATIVE("the picture has none"),
    NO_SUCH_HEADING("no heading is so called, in any spelling"),
    ONLY_A_TITLE("all its words stand behind the colons, which makes them a title, and there is nothing under it"),
    ANOTHER_TOOL("its publisher's own tool makes such a place of each link to `@`"),
    MISSPELT("`hhttps` is no scheme that anybody knows");

    private final String explanation;

    CorpusError(String explanation) {
        this.explanation = explanation;
    }

    String explanation() {
        return explanation;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a code, if it is one of these. */
    static Optional<CorpusError> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    /** All of them, a line each. */
    static String explained() {
        return Arrays.stream(values())
                .map(reason -> reason.code() + ": " + reason.explanation)
                .collect(Collectors.joining("\n"));
    }
}
