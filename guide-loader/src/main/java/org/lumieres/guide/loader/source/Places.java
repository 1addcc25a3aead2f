package org.lumieres.guide.loader.source;

import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;

/** Is told where each value was written, when somebody wants to know. */
@FunctionalInterface
public interface Places {
    /** Takes the place of one value. */
    void put(ModelPath path, SourceRange range);
}
