package org.lumieres.guide.report;

import java.util.Optional;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * Where a finding is, as the reader of the report knows the guide's files.
 *
 * @param file the file, or the guide itself, with {@code /} between the parts of its path
 * @param range the place in the file; empty for what concerns the guide as a whole
 */
record Place(String file, Optional<SourceRange> range) {

    /** As a terminal or an editor can open it: {@code examples/lumieres/02-animer.md:14:1}. */
    @Override
    public String toString() {
        return range.map(at -> file + ":" + at.start()).orElse(file);
    }
}
