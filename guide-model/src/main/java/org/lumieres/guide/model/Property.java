package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;

/**
 * Something that is said of a chapter and that the model has no other place for, such as what another tool reads in its
 * front matter. Maps to {@code schema:PropertyValue}.
 *
 * @param name its name, as it was written
 * @param value its value: words, or JSON where it is more than that; may be empty
 */
public record Property(@NotBlank String name, String value) {}
