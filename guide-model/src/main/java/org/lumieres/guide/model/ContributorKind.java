package org.lumieres.guide.model;

/** What a contributor is. */
public enum ContributorKind {
    /** A natural person. */
    PERSON,
    /** A body with a name of its own. */
    ORGANIZATION,
    /** A group without legal form. */
    COMMUNITY
}
