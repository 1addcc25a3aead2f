package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Where a fact comes from and when it was established.
 *
 * @param title the work or body that states it
 * @param url where it can be read, or null
 * @param date when it was established: a year, a month or a day
 * @param retrieved the day it was last looked up, or null
 */
public record Source(
        @NotBlank String title,
        @Nullable @WebUrl String url,
        @Nullable @PartialDate String date,

        @Nullable LocalDate retrieved) {

    /**
     * A source known by its title and date.
     *
     * @param title the work or body
     * @param date a year, a month or a day
     * @return the source
     */
    public static Source of(String title, String date) {
        return new Source(title, null, date, null);
    }
}
