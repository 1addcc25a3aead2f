package org.lumieres.guide.loader.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;

/**
 * Tells of what the model has no place for: once a kind in a block, however often it occurs there. Not thread-safe: one
 * a reading.
 */
final class ToldOnce {
    private final Findings findings;
    private final Set<Telling> told = new HashSet<>();

    ToldOnce(Findings findings) {
        this.findings = findings;
    }

    /** What was told of where. A node is equal to itself alone. */
    private record Telling(Node block, String key, String name) {}

    /** Tells of an element of HTML. */
    void html(Node node, String key, String name, Span at) {
        // All that a form is made of is one form.
        if (told.add(new Telling(blockOf(node), key, key.equals("html.form") ? "" : name))) {
            findings.warning("unsupported-html", at, key, shortened(name));
        }
    }

    /** Tells of an element that shows another page or plays a recording. */
    void media(Node node, String name, Span at) {
        if (told.add(new Telling(blockOf(node), "html.media", name))) {
            findings.warning("embedded-frame", at, "html.media", name);
        }
    }

    /** Tells of an element that only says how its content looks. */
    void look(Node node, String name, Span at) {
        if (told.add(new Telling(blockOf(node), "html.look", name))) {
            findings.add(Severity.INFO, "unsupported-html", at, "html.look", name);
        }
    }

    /** Tells of what belongs to another tool. */
    void template(Node node, TemplateKind kind, String literal, Span at) {
        if (kind != TemplateKind.COMMENT && told.add(new Telling(blockOf(node), kind.key(), ""))) {
            findings.warning("foreign-template", at, kind.key(), shortened(literal));
        }
    }

    private static String shortened(String literal) {
        String line = literal.strip().replaceAll("\\s+", " ");
        return line.length() <= Limits.QUOTED ? line : line.substring(0, Limits.QUOTED) + "…";
    }

    private static Node blockOf(Node node) {
        @Nullable Node block = node;
        while (block != null && !(block instanceof Block)) {
            block = block.getParent();
        }
        return block == null ? node : block;
    }
}
