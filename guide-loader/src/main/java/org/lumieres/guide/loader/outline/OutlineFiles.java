package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Opens the files that tell of an outline. They are other tools', and there is always another source of order, so that
 * what is wrong with their form is a warning.
 */
final class OutlineFiles {
    private final SourceFiles files;
    private final Problems problems;

    OutlineFiles(SourceFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    GuideFolder folder() {
        return files.folder();
    }

    /** The first of some files that is there. */
    Optional<String> first(List<String> names) {
        return names.stream().filter(folder()::has).findFirst();
    }

    /** A file of data with what was found wrong in it. */
    record Data(Cursor root, List<Diagnostic> faults) {}

    /** The text of a file that is there. */
    Optional<SourceText> text(String file) throws IOException {
        return files.open(file, () -> SourceRange.startOf(file));
    }

    /** The text of a file that an outline names; when it cannot be had, the reason is told at the outline's place. */
    Optional<SourceText> named(String file, Supplier<SourceRange> place) throws IOException {
        return files.open(file, place);
    }

    /** The data in a file; empty when there is none. */
    Optional<Data> data(String file) throws IOException {
        Optional<SourceText> text = folder().has(file) ? text(file) : Optional.empty();
        return text.isEmpty()
                ? Optional.empty()
                : data(text.get(), Notation.of(file).orElse(Notation.YAML));
    }

    private Optional<Data> data(SourceText text, Notation notation) {
        Problems faults = problems.another();
        Optional<DataText> data = DataText.read(text, notation, faults);
        if (data.isEmpty()) {
            tell(faults.found().stream());
        }
        return data.map(found -> new Data(found.root(), faults.found()));
    }

    /** The data in a piece of program, if it is no more than data. */
    Optional<Cursor> plainData(SourceText literal) {
        return DataText.read(literal, Notation.JAVASCRIPT, problems.another()).map(DataText::root);
    }

    /** Tells what is wrong with one value: the rest of another tool's file is not our business. */
    void tellFaults(Data data, Cursor value) {
        if (!data.faults().isEmpty() && (!value.isMissing() || value.isRefused())) {
            SourceRange place = value.place();
            tell(data.faults().stream()
                    .filter(fault -> fault.at()
                            .filter(at -> at.start().compareTo(place.start()) >= 0
                                    && at.start().compareTo(place.end()) <= 0)
                            .isPresent()));
        }
    }

    private void tell(Stream<Diagnostic> faults) {
        faults.map(fault -> fault.withSeverity(Severity.WARNING)).forEach(problems::add);
    }

    /** Tells of something that is not as it should be. */
    void warn(SourceRange place, String key, Object... arguments) {
        problems.add(Severity.WARNING, "missing-guide-file", place, key, arguments);
    }

    /** Tells that an outline goes on for longer than anybody reads. */
    void tellTooMany(SourceRange place) {
        problems.add(Severity.ERROR, "too-large", place, "outline.too-large", Limits.FILES);
    }

    /** Tells of something that does not go into the guide, and need not. */
    void leaveAside(SourceRange place, String key, Object... arguments) {
        problems.add(Severity.INFO, "left-aside", place, key, arguments);
    }
}
