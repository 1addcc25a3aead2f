package org.lumieres.guide.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;

/** What the loader found, so that one fault is not told twice. */
final class LoaderFindings {
    private final Set<ModelPath> paths = new HashSet<>();
    private final Set<ModelPath> errors = new HashSet<>();
    /** Paths at which, or beneath which, there is an error. */
    private final Set<ModelPath> broken = new HashSet<>();

    LoaderFindings(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic.path().ifPresent(path -> add(path, diagnostic.severity()));
        }
    }

    private void add(ModelPath path, Severity severity) {
        paths.add(path);
        if (severity == Severity.ERROR) {
            errors.add(path);
            Optional<ModelPath> around = Optional.of(path);
            while (around.isPresent() && broken.add(around.get())) {
                around = around.get().parent();
            }
        }
    }

    /**
     * Whether a finding only repeats, or follows from, what the loader found: an error at the same value; or a value
     * that is missing because what was written in its place, or inside it, could not be read.
     */
    boolean tell(Diagnostic found) {
        ModelPath path = found.path().orElse(ModelPath.ROOT);
        return errors.contains(path)
                || (found.code().equals(Violations.REQUIRED) && (paths.contains(path) || broken.contains(path)));
    }
}
