package org.lumieres.guide.loader.mend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.loader.Sources;
import org.lumieres.guide.loader.mend.SourceOnDisk.UntouchableException;
import org.lumieres.guide.loader.source.SourceText;

/** The files of a guide while edits are gathered. Not thread-safe. */
final class Drafts {
    private final Sources sources;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, Untouched> untouched = new TreeMap<>();

    /** A file whose text may change. */
    private record Draft(SourceOnDisk source, EditedText text) {}

    /** A place in one of the texts. */
    private record Change(EditedText text, PlacedEdit edit) {}

    /** What becomes of a finding. */
    enum Outcome {
        MENDED,
        POSTPONED,
        LEFT
    }

    Drafts(Sources sources) {
        this.sources = sources;
    }

    /** Makes the edits of a finding's only fix that has any: all of them or none. */
    Outcome mend(Diagnostic diagnostic) throws IOException {
        List<Fix> fixes = diagnostic.fixes().stream()
                .filter(fix -> !fix.edits().isEmpty())
                .toList();
        if (fixes.size() != 1) {
            return Outcome.LEFT;
        }
        List<Change> changes = new ArrayList<>();
        for (TextEdit edit : fixes.get(0).edits()) {
            Optional<Draft> draft = draft(edit.range().file());
            Optional<PlacedEdit> placed = draft.flatMap(open -> open.text().place(edit));
            if (placed.isEmpty()) {
                return Outcome.LEFT;
            }
            changes.add(new Change(draft.get().text(), placed.get()));
        }
        return makeAll(changes) ? Outcome.MENDED : Outcome.POSTPONED;
    }

    private static boolean makeAll(List<Change> changes) {
        List<Change> made = new ArrayList<>();
        for (Change change : changes) {
            if (!change.text().admits(change.edit())) {
                made.forEach(undone -> undone.text().remove(undone.edit()));
                return false;
            }
            if (!change.text().has(change.edit())) {
                change.text().add(change.edit());
                made.add(change);
            }
        }
        return true;
    }

    private Optional<Draft> draft(String file) throws IOException {
        if (!drafts.containsKey(file) && !untouched.containsKey(file)) {
            open(file);
        }
        return Optional.ofNullable(drafts.get(file));
    }

    private void open(String file) throws IOException {
        Optional<Path> folder = sources.folder();
        Optional<Path> path = sources.path(file);
        Optional<String> loaded = sources.text(file);
        if (folder.isEmpty() || path.isEmpty() || loaded.isEmpty()) {
            untouched.put(file, new Untouched(file, Untouched.Reason.NOT_READ));
            return;
        }
        try {
            SourceOnDisk source = SourceOnDisk.read(folder.get(), path.get(), loaded.get());
            // Not SourceText.of, which would take a second byte order mark for a first.
            SourceText text = SourceText.of(file, SourceOnDisk.BYTE_ORDER_MARK + loaded.get());
            drafts.put(file, new Draft(source, new EditedText(text)));
        } catch (UntouchableException left) {
            untouched.put(file, new Untouched(file, left.reason()));
        }
    }

    /** The files that change. */
    List<MendedFile> files() {
        List<MendedFile> files = new ArrayList<>();
        drafts.forEach((file, draft) -> {
            SourceOnDisk source = draft.source();
            String mark =
                    source.text().length() > sources.text(file).orElseThrow().length()
                            ? SourceOnDisk.BYTE_ORDER_MARK
                            : "";
            String after = mark + draft.text().after();
            if (!after.equals(source.text())) {
                files.add(new MendedFile(file, source.path(), source.text(), after));
            }
        });
        return files;
    }

    /** The files that would have changed. */
    List<Untouched> untouched() {
        return List.copyOf(untouched.values());
    }
}
