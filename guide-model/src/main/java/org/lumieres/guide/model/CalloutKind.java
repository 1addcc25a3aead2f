package org.lumieres.guide.model;

/** What a callout is for; the five kinds of GitHub's alerts. */
public enum CalloutKind {
    /** Useful even when skimming. */
    NOTE,
    /** Advice for doing better. */
    TIP,
    /** Needed to succeed. */
    IMPORTANT,
    /** Needs attention at once, to avoid trouble. */
    WARNING,
    /** What an action may cost. */
    CAUTION
}
