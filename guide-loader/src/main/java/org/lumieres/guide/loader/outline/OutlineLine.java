package org.lumieres.guide.loader.outline;

import java.util.List;
import java.util.function.Supplier;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * An entry as an outline's file has it, before anybody has looked for the file it names.
 *
 * @param label what it calls the chapter, in Markdown; empty when it does not say
 * @param target what it names: a file in the tool's own spelling, or an address; empty when it names nothing
 * @param place where it is written, which is asked only when there is something to tell
 * @param lines the entries under it
 */
record OutlineLine(String label, String target, Supplier<SourceRange> place, List<OutlineLine> lines) {
    OutlineLine {
        lines = List.copyOf(lines);
    }
}
