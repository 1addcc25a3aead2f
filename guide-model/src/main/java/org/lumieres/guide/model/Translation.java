package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.WebUrl;

/**
 * The same guide in another language.
 *
 * @param language its language, a BCP 47 tag
 * @param title its title, or null
 * @param url where it is
 * @param issued the day of the edition that it translates, or null
 */
public record Translation(
        @NotBlank @LanguageTag String language,
        @Nullable String title,
        @NotBlank @WebUrl String url,
        @Nullable LocalDate issued) {}
