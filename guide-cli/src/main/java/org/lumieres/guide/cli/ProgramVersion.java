package org.lumieres.guide.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what runs it: what a report of a fault should begin with. */
final class ProgramVersion implements IVersionProvider {

    /** The program's version. Only the packaged program has a manifest that says it. */
    static Optional<String> number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        String version = number().orElse("(development)");
        return new String[] {
            "guide " + version, "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
        };
    }
}
