package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A container that a line of colons and a name opens. */
final class DirectiveBlock extends CustomBlock {
    private final DirectiveHeader header;
    private final @Nullable SourceSpan headerSpan;
    private boolean open = true;
    private boolean closed;
    private @Nullable DirectiveBlock inner;

    DirectiveBlock(DirectiveHeader header, @Nullable SourceSpan headerSpan) {
        this.header = header;
        this.headerSpan = headerSpan;
    }

    DirectiveHeader header() {
        return header;
    }

    /** Where the header's text stands, when places are known. */
    @Nullable
    SourceSpan headerSpan() {
        return headerSpan;
    }

    /** Whether a line of colons closed it, rather than the end of what it stands in. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Says that the parser takes no more lines for it. */
    void end() {
        open = false;
    }

    void setInner(DirectiveBlock block) {
        inner = block;
    }

    /** The directive inside it that still takes lines, if there is one. */
    @Nullable
    DirectiveBlock openInner() {
        return inner != null && inner.open ? inner : null;
    }
}
