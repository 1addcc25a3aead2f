package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the CommonMark specification.
 *
 * @param number its number there
 * @param section the title of the section it stands in
 * @param markdown what is written
 * @param html what it means
 */
record CommonMarkExample(int number, String section, String markdown, String html) {
    private static final Pattern EXAMPLE_OR_HEADING = Pattern.compile(
            "^`{32} example\\n(?<markdown>.*?)^\\.\\n(?<html>.*?)^`{32}$|^#+ (?<heading>[^\\n]*)$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** All examples of a specification, in its order. */
    static List<CommonMarkExample> of(Path specification) throws IOException {
        List<CommonMarkExample> examples = new ArrayList<>();
        String section = "";
        Matcher found = EXAMPLE_OR_HEADING.matcher(Files.readString(specification));
        while (found.find()) {
            if (found.group("heading") != null) {
                section = found.group("heading");
            } else {
                examples.add(new CommonMarkExample(
                        examples.size() + 1, section, tabbed(found.group("markdown")), tabbed(found.group("html"))));
            }
        }
        return examples;
    }

    private static String tabbed(String shown) {
        return shown.replace('→', '\t');
    }
}
