package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;

/**
 * The caption that Pandoc and Quarto have below a table: a paragraph that begins with a colon.
 *
 * @param id the table's id, which may stand in braces behind the caption
 * @param words the caption; empty when there is none
 */
record TableCaption(@Nullable String id, List<Inline> words) {
    private static final TableCaption NONE = new TableCaption(null, List.of());
    private static final Pattern BEGINNING = Pattern.compile("(?:[Tt]able)?:\\s+(?=\\S)");

    /** Takes the caption of a table out of the tree. */
    static TableCaption take(Reading reading, InlineConverter inlines, TableBlock table) {
        if (!(table.getNext() instanceof Paragraph below) || !(below.getFirstChild() instanceof Text text)) {
            return NONE;
        }
        Matcher beginning = BEGINNING.matcher(text.getLiteral());
        if (!beginning.lookingAt()) {
            return NONE;
        }
        @Nullable String id = null;
        if (below.getLastChild() instanceof AttributeNode attributes) {
            id = Figures.id(reading, attributes.list().value("id"));
            if (attributes.list().attributes().size() > (id == null ? 0 : 1)) {
                LeftAttributes.tell(reading, attributes);
            }
            attributes.take();
        }
        text.setLiteral(text.getLiteral().substring(beginning.end()));
        below.unlink();
        return new TableCaption(id, inlines.inside(below));
    }
}
