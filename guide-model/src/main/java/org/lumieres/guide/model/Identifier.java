package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.CheckedIdentifier;

/**
 * A number that a public registry gave to the guide, or to it in one format.
 *
 * @param scheme the registry
 * @param value the identifier, without the name of its scheme
 * @param format the format that bears it; null when it is the work's
 */
@CheckedIdentifier
public record Identifier(
        @Nullable @NotNull IdentifierScheme scheme,
        @NotBlank String value,
        @Nullable Format format) {}
