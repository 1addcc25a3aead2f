package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;
import org.lumieres.guide.model.CalloutKind;

/** Attributes of things that have none in the model: readers need not see them, but authors are told. */
final class LeftAttributes {
    private LeftAttributes() {}

    static void tell(Reading reading, AttributeNode node) {
        node.take();
        reading.findings()
                .add(Severity.INFO, "unknown-attribute", reading.locator().of(node), "attributes.left", node.literal());
    }

    /** Whether attributes belong to what they stand behind: a link, a picture, code. */
    static boolean isBehindSomething(AttributeNode node) {
        Node before = node.getPrevious();
        boolean styled = before instanceof Link
                || before instanceof Image
                || before instanceof Code
                || before instanceof Emphasis
                || before instanceof StrongEmphasis;
        return styled && (node.isKramdown() || !node.list().isBare());
    }

    /**
     * Takes the attributes that Kramdown has on a line of their own, the first or the last of a paragraph. A class that
     * makes a callout of the paragraph, as themes of Jekyll have it, is returned and not told; else null.
     */
    static @Nullable CalloutKind takeLines(Reading reading, Paragraph paragraph) {
        @Nullable CalloutKind kind = null;
        if (paragraph.getFirstChild() instanceof AttributeNode node
                && node.isKramdown()
                && node.getNext() instanceof SoftLineBreak lineEnd) {
            kind = take(reading, node);
            lineEnd.unlink();
        }
        if (paragraph.getLastChild() instanceof AttributeNode node
                && node.isKramdown()
                && (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak)) {
            @Nullable Node lineEnd = node.getPrevious();
            kind = take(reading, node);
            if (lineEnd != null) {
                lineEnd.unlink();
            }
        }
        return kind;
    }

    private static @Nullable CalloutKind take(Reading reading, AttributeNode node) {
        CalloutKind kind = callout(node.list());
        // Where nothing stands beside them they say what another block looks like.
        boolean alone = node.getNext() == null && node.getPrevious() == null;
        if (kind == null || alone) {
            tell(reading, node);
        }
        node.unlink();
        return kind;
    }

    private static @Nullable CalloutKind callout(AttributeList list) {
        if (list.attributes().size() != 1) {
            return null;
        }
        Attribute only = list.attributes().get(0);
        return only.name().equals("class") ? CalloutNames.kind(ForeignContainers.nameIn(only.value())) : null;
    }
}
