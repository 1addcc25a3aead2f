package org.lumieres.guide.diagnostic;

/**
 * A change to a source file.
 *
 * @param range what to take out; a point when something is only put in
 * @param replacement what to put in its place
 */
public record TextEdit(SourceRange range, String replacement) {}
