package org.lumieres.guide.model;

/** Where an edition stands in its life. */
public enum EditionStatus {
    /** Being written; not for readers. */
    DRAFT,
    /** In force. */
    PUBLISHED,
    /** A later edition has taken its place. */
    SUPERSEDED,
    /** No longer to be relied on; nothing replaces it. */
    WITHDRAWN
}
