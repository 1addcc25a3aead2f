package org.lumieres.guide.render.site;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityAudit;

/**
 * How far a site conforms to the RGAA, by what an audit found of it. French law knows these three (order of 20
 * September 2019), and takes a site that nobody has audited for the last.
 */
enum Conformity {
    FULL,
    PARTIAL,
    NONE;

    private static final int ALL = 100;
    private static final int HALF = 50;

    static Conformity of(@Nullable AccessibilityAudit audit) {
        if (audit == null || audit.rate() < HALF) {
            return NONE;
        }
        return audit.rate() < ALL ? PARTIAL : FULL;
    }
}
