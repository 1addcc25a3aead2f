package org.lumieres.guide.model;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * A table of data; never a layout.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param caption what it shows; inline text, empty when it has none
 * @param alignments one a column
 * @param rowHeaders whether the first cell of a row is the row's header
 * @param head rows of column headers
 * @param rows rows of data
 */
public record Table(
        @Nullable @Slug String id,
        List<@Valid Inline> caption,
        List<Alignment> alignments,
        boolean rowHeaders,
        List<@Valid TableRow> head,
        List<@Valid TableRow> rows)
        implements Block {

    public Table {
        caption = List.copyOf(caption);
        alignments = List.copyOf(alignments);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("caption", caption);
        visitor.visitChildren("head", head);
        visitor.visitChildren("rows", rows);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.inline(caption), head, rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a table with what it cannot do without; everything else is optional or empty until set.
     *
     * @return a builder for one record
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gathers the parts of {@link Table}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private @Nullable String id;
        private List<Inline> caption = List.of();
        private List<Alignment> alignments = List.of();
        private boolean rowHeaders;
        private List<TableRow> head = List.of();
        private List<TableRow> rows = List.of();

        private Builder() {}

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder caption(List<Inline> caption) {
            this.caption = caption;
            return this;
        }

        public Builder alignments(List<Alignment> alignments) {
            this.alignments = alignments;
            return this;
        }

        public Builder rowHeaders(boolean rowHeaders) {
            this.rowHeaders = rowHeaders;
            return this;
        }

        public Builder head(List<TableRow> head) {
            this.head = head;
            return this;
        }

        public Builder rows(List<TableRow> rows) {
            this.rows = rows;
            return this;
        }

        public Table build() {
            return new Table(id, caption, alignments, rowHeaders, head, rows);
        }
    }
}
