package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.ChecklistItem;

/** The points of a checklist: items of a list whose first or last paragraph may end in attributes. */
final class ChecklistItems {
    private static final List<String> KNOWN = List.of("id", "required");

    private final Reading reading;
    private final BlockConverter blocks;

    ChecklistItems(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    ChecklistItem convert(Node item) {
        AttributeNode attributes = attributes(item);
        ChecklistItem made;
        if (attributes == null) {
            made = new ChecklistItem(null, false, blocks.inside(item));
        } else {
            attributes.take();
            Arguments arguments = Arguments.of(reading, attributes, KNOWN, "checklist");
            made = new ChecklistItem(arguments.text("id"), arguments.flag("required"), blocks.inside(item));
            arguments.trace(made, Map.of());
            arguments.reportUnknown();
        }
        reading.trace().value(made, blocks.at(item));
        return made;
    }

    private static @Nullable AttributeNode attributes(Node item) {
        for (@Nullable Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph && child.getLastChild() instanceof AttributeNode attributes) {
                return attributes;
            }
        }
        return null;
    }
}
