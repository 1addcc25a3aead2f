package org.lumieres.guide.validation;

import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * An exception to a rule, where an author has a reason to break it.
 *
 * @param code the rule
 * @param reason why; without one the exception does not count
 * @param at where the exception is written
 * @param scope what it covers: a chapter's file, a block
 */
public record Waiver(RuleCode code, String reason, SourceRange at, SourceRange scope) {

    /** Whether something starts in what this covers. */
    boolean covers(SourceRange place) {
        SourcePosition start = place.start();
        return place.file().equals(scope.file())
                && start.compareTo(scope.start()) >= 0
                && start.compareTo(scope.end()) <= 0;
    }
}
