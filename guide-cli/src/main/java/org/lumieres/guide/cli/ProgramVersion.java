package org.lumieres.guide.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what runs it: what a report of a fault should begin with. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        // Only the packaged program has a manifest.
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {
            "guide " + version, "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
        };
    }
}
