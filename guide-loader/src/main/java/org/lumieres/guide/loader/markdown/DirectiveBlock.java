package org.lumieres.guide.loader.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A container that a line with a name opens, whatever the tool it is written for. */
final class DirectiveBlock extends CustomBlock {
    private final DirectiveHeader header;
    private final @Nullable SourceSpan headerSpan;
    private final Map<String, String> options = new LinkedHashMap<>();
    private boolean open = true;
    private boolean closed;
    private @Nullable DirectiveBlock inner;

    DirectiveBlock(DirectiveHeader header, @Nullable SourceSpan headerSpan) {
        this.header = header;
        this.headerSpan = headerSpan;
        this.closed = header.closing().isEmpty();
    }

    DirectiveHeader header() {
        return header;
    }

    /** Where the header's text stands, when places are known. */
    @Nullable
    SourceSpan headerSpan() {
        return headerSpan;
    }

    /** What stands on lines {@code :name: value} of their own below the header. */
    Map<String, String> options() {
        return options;
    }

    /** Whether it was closed, rather than ended by the end of what it stands in. */
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

    /** The container inside it that still takes lines, if there is one. */
    @Nullable
    DirectiveBlock openInner() {
        return inner != null && inner.open ? inner : null;
    }
}
