package org.lumieres.guide.loader.markdown;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** Is told what is wrong with a text. */
interface Findings {
    void add(Severity severity, String code, Span at, String key, @Nullable Object... arguments);

    /** Whether anybody will read what is found, so that it is worth saying more than what is wrong. */
    default boolean areTold() {
        return true;
    }

    default void error(String code, Span at, String key, @Nullable Object... arguments) {
        add(Severity.ERROR, code, at, key, arguments);
    }

    default void warning(String code, Span at, String key, @Nullable Object... arguments) {
        add(Severity.WARNING, code, at, key, arguments);
    }

    /** Only remembers that something was found: the first, blind pass has no places to tell. */
    final class Suspicion implements Findings {
        private boolean raised;

        @Override
        public void add(Severity severity, String code, Span at, String key, @Nullable Object... arguments) {
            raised = true;
        }

        @Override
        public boolean areTold() {
            return false;
        }

        boolean isRaised() {
            return raised;
        }
    }

    /** Hands on what is found, at its place in a source. */
    static Findings to(Problems problems, SourceText source) {
        return (severity, code, at, key, arguments) ->
                problems.add(severity, code, source.range(at.start(), at.end()), key, arguments);
    }

    /** Drops what is found, when it was told before and only places are asked for. */
    static Findings ignored() {
        return new Findings() {
            @Override
            public void add(Severity severity, String code, Span at, String key, @Nullable Object... arguments) {}

            @Override
            public boolean areTold() {
                return false;
            }
        };
    }
}
