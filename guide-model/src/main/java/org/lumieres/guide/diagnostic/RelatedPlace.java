package org.lumieres.guide.diagnostic;

/**
 * Another place that a finding speaks of, such as the first of two equal ids.
 *
 * @param at the place
 * @param message what is there, in the reader's language
 */
public record RelatedPlace(SourceRange at, String message) {}
