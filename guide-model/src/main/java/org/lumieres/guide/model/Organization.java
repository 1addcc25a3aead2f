package org.lumieres.guide.model;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.WebUrl;

/**
 * A body that publishes. Maps to {@code schema:Organization}.
 *
 * @param name its name
 * @param url its site, or null
 * @param email an address to write to, or null
 */
public record Organization(
        @NotBlank String name,
        @Nullable @WebUrl String url,
        @Nullable @Email String email) {

    /**
     * An organization known by its name alone.
     *
     * @param name its name
     * @return the organization
     */
    public static Organization of(String name) {
        return new Organization(name, null, null);
    }
}
