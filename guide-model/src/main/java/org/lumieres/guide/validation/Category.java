package org.lumieres.guide.validation;

/** What a rule serves. */
public enum Category {
    /** That the guide is whole: its files, its fields, its links. */
    STRUCTURE,
    /** That everybody can read it. */
    ACCESSIBILITY,
    /** That it is clear, and what it says can be checked. */
    EDITORIAL,
    /** That it is set as its language asks. */
    TYPOGRAPHY,
    /** That it is up to date, and says what changed. */
    EDITION,
    /** That it respects rights and the law. */
    LEGAL
}
