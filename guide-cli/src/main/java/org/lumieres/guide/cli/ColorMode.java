package org.lumieres.guide.cli;

import java.util.Locale;
import java.util.Map;

/** When the program writes in colour. */
enum ColorMode {
    /** On a terminal that did not ask for none. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean colors(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
