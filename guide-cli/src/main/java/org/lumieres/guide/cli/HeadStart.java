package org.lumieres.guide.cli;

import java.util.List;
import org.lumieres.guide.validation.GuideValidator;

/** Gets the validator ready on another core while the arguments are parsed and the guide is loaded. */
final class HeadStart {
    private HeadStart() {}

    /** Takes it when the arguments name a command that validates. */
    static void take(String... args) {
        List<String> words = List.of(args);
        if (words.contains("validate") || words.contains("render") || words.contains("publish")) {
            Thread thread = new Thread(GuideValidator::prepare, "head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
