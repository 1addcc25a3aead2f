package org.lumieres.guide.model;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Whom readers write to about the guide.
 *
 * @param name a person or a service, or null
 * @param email an address, or null
 * @param url a page with a form, or null
 */
public record Contact(
        @Nullable String name,
        @Nullable @Email String email,
        @Nullable @WebUrl String url) {}
