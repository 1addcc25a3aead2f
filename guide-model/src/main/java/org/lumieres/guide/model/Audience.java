package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * People whom the guide, or one of its chapters, is written for. Maps to {@code schema:Audience}.
 *
 * @param id what chapters name it by; null means the slug of the name
 * @param name who they are, in the plural
 * @param description what the guide does for them, or null
 */
public record Audience(
        @Nullable @Slug String id,
        @NotBlank String name,
        @Nullable String description) {

    /**
     * What chapters name this audience by.
     *
     * @return the id, or the slug of the name when it has none
     */
    public String key() {
        return id == null ? Slugs.slug(name) : id;
    }
}
