package org.lumieres.guide.model;

/** The registry that an identifier belongs to. */
public enum IdentifierScheme {
    /** International Standard Book Number (ISO 2108), 10 or 13 digits with or without hyphens. */
    ISBN,
    /** Archival Resource Key, {@code ark:NAAN/Name}. */
    ARK,
    /** Digital Object Identifier (ISO 26324), {@code 10.prefix/suffix}. */
    DOI
}
