package org.lumieres.guide.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * What a report is written for: how its reader knows the guide's files, what they want to see, in which language.
 * Immutable and thread-safe.
 */
public final class ReportContext {
    private final GuideFiles files;
    private final Locale locale;
    private final Words words;
    private final Severity shown;
    private final Optional<Severity> failing;
    private final Tool tool;
    private final Palette palette;
    private final RuleCatalogue rules;

    private ReportContext(Builder builder) {
        files = new GuideFiles(builder.guide, builder.directory, builder.sources);
        locale = builder.locale;
        words = Words.in(builder.locale);
        shown = builder.shown;
        failing = builder.failing;
        tool = builder.tool;
        palette = builder.palette;
        rules = builder.rules;
    }

    /** The program that reports; its version may be empty. */
    record Tool(String name, String version) {}

    /**
     * Starts a context.
     *
     * @return a builder with the defaults that its methods name
     */
    public static Builder builder() {
        return new Builder();
    }

    GuideFiles files() {
        return files;
    }

    Locale locale() {
        return locale;
    }

    Words words() {
        return words;
    }

    Tool tool() {
        return tool;
    }

    Palette palette() {
        return palette;
    }

    RuleCatalogue rules() {
        return rules;
    }

    /** The findings that are bad enough to be shown; one that makes the guide fail always is. */
    List<Diagnostic> shown(Report report) {
        return report.diagnostics().stream()
                .filter(found -> found.severity().compareTo(shown) >= 0 || fails(found))
                .toList();
    }

    boolean fails(Diagnostic found) {
        return failing.filter(threshold -> found.severity().compareTo(threshold) >= 0)
                .isPresent();
    }

    /** Collects what a context holds. Not thread-safe. */
    public static final class Builder {
        private Path guide = Path.of("");
        private Path directory = Path.of("");
        private SourceMap sources = SourceMap.none();
        private Locale locale = Locale.getDefault();
        private Severity shown = Severity.INFO;
        private Optional<Severity> failing = Optional.of(Severity.ERROR);
        private Tool tool = new Tool("guide", "");
        private Palette palette = Palette.PLAIN;
        private RuleCatalogue rules = RuleCatalogue.standard();

        private Builder() {}

        /**
         * What explains the rules; the library's catalogue, unless said.
         *
         * @param catalogue the catalogue that the guide was validated by
         * @return this builder
         */
        public Builder rules(RuleCatalogue catalogue) {
            this.rules = catalogue;
            return this;
        }

        /**
         * Where the guide was loaded from. What is in {@link #directory} is named relative to it, so that reports do
         * not depend on the machine, and code hosts find the files; anything else is named by this path.
         *
         * @param path the guide's folder or file, absolute or relative to {@link #directory}
         * @return this builder
         */
        public Builder guide(Path path) {
            this.guide = path;
            return this;
        }

        /**
         * The folder that the reader sees the files from, such as the root of a project; the working directory unless
         * said.
         *
         * @param folder the folder
         * @return this builder
         */
        public Builder directory(Path folder) {
            this.directory = folder;
            return this;
        }

        /**
         * Where the lines of the source come from: {@code sourceMap()} of what was loaded. Without it no report shows a
         * line.
         *
         * @param map the lines
         * @return this builder
         */
        public Builder sources(SourceMap map) {
            this.sources = map;
            return this;
        }

        /**
         * The language of the words that a report adds, French or English. It should be that of the messages, which
         * were written when the guide was loaded and validated; the default locale's, unless said.
         *
         * @param reader the reader's locale
         * @return this builder
         */
        public Builder locale(Locale reader) {
            this.locale = reader;
            return this;
        }

        /**
         * How bad a finding is shown from. What makes the guide fail is shown in any case; summaries count everything.
         *
         * @param least the least severity that is shown: {@link Severity#INFO}, unless said
         * @return this builder
         */
        public Builder shownFrom(Severity least) {
            this.shown = least;
            return this;
        }

        /**
         * How bad a finding makes the guide fail.
         *
         * @param least the least severity that does, {@link Severity#ERROR} unless said; empty when nothing does
         * @return this builder
         */
        public Builder failingFrom(Optional<Severity> least) {
            this.failing = least;
            return this;
        }

        /**
         * The program that reports: {@code guide}, unless said.
         *
         * @param name its name
         * @param version its version, or nothing
         * @return this builder
         */
        public Builder tool(String name, String version) {
            this.tool = new Tool(name, version);
            return this;
        }

        /**
         * How text is coloured: {@link Palette#PLAIN}, unless said. The other formats have no colours.
         *
         * @param colors the palette
         * @return this builder
         */
        public Builder palette(Palette colors) {
            this.palette = colors;
            return this;
        }

        /**
         * Makes the context.
         *
         * @return the context
         */
        public ReportContext build() {
            return new ReportContext(this);
        }
    }
}
