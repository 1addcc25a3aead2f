package org.lumieres.guide.model;

/** Whether a volume can be read yet. */
public enum VolumeStatus {
    /** It is in this edition. */
    PUBLISHED,
    /** It is announced, and has no chapters yet. */
    PLANNED
}
