package org.lumieres.guide.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.NoteWhenMajor;
import org.lumieres.guide.constraint.Slug;

/**
 * One entry of an edition's revision history.
 *
 * @param date the day of the change
 * @param kind how much it matters
 * @param note what changed, for readers; required of a major change
 * @param chapters ids of the chapters touched; empty when it is the whole guide
 */
@NoteWhenMajor
public record Change(
        @Nullable @NotNull LocalDate date,
        ChangeKind kind,
        @Nullable String note,
        List<@Slug String> chapters) {

    public Change {
        chapters = List.copyOf(chapters);
    }
}
