package org.lumieres.guide.render.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why the HTML of an example of CommonMark is not ours, on purpose. */
enum CommonMarkDifference {
    RAW_HTML("it becomes the model, or its text where the model has no place for it"),
    CHAPTER_TITLE("the first heading of level 1 is the chapter's title wherever it stands, and a second is a section"),
    HEADING_LEVEL("a section stands one level below what it is part of, so that no level is skipped"),
    HEADING_INSIDE("in a quote or a list, where no section can begin, a heading is strong words"),
    EMPTY_HEADING("one without words is left out"),
    FRONT_MATTER("what stands between hyphens at the start of a file is data"),
    BARE_ADDRESS("it becomes a link, as GitHub does it"),
    NOWHERE("a link to nothing is its words, and one without words shows its address"),
    UNKNOWN_SCHEME("an address that could run something is no link");

    private final String explanation;

    CommonMarkDifference(String explanation) {
        this.explanation = explanation;
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reason is one of these. */
    static boolean isKnown(String reason) {
        return Arrays.stream(values()).anyMatch(known -> known.code().equals(reason));
    }

    /** All of them, a line each. */
    static String explained() {
        return Arrays.stream(values())
                .map(reason -> reason.code() + ": " + reason.explanation)
                .collect(Collectors.joining("\n"));
    }
}
