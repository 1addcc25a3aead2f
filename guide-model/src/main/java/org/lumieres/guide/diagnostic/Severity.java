package org.lumieres.guide.diagnostic;

/** How bad a finding is; the worst comes last. */
public enum Severity {
    /** Advice: nobody is harmed when it is not followed. */
    INFO,
    /** A fault that the guide can live with. */
    WARNING,
    /** A fault that must be mended before the guide is published. */
    ERROR
}
