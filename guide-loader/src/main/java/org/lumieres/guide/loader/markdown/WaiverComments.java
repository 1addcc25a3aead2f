package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.validation.Waiver;

/**
 * Finds the comments by which an author makes an exception to a rule: {@code <!-- guide-ignore image-alt: reason -->}.
 * One that stands alone covers the block that follows; one in a line, the block around it.
 */
final class WaiverComments {
    private static final String WORD = "guide-ignore";
    private static final Pattern COMMENT = Pattern.compile(
            "<!--\\s*+guide-ignore\\s++(?<codes>[a-z0-9-]++(?:\\s*+,\\s*+[a-z0-9-]++)*+)\\s*+(?::(?<reason>(?:(?!-->)[\\s\\S])*+))?-->");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private final SourceText source;
    private final Locator locator;
    private final List<Waiver> found = new ArrayList<>();

    WaiverComments(SourceText source, int from) {
        this.source = source;
        this.locator = Locator.startingAt(from);
    }

    /** Whether it is worth looking for them. */
    static boolean mayBeIn(SourceText source) {
        return source.mayHaveHtml() && source.text().contains(WORD);
    }

    /** Those in a tree that has places. */
    List<Waiver> in(Node tree) {
        look(tree);
        return List.copyOf(found);
    }

    private void look(Node node) {
        if (node instanceof HtmlBlock block) {
            add(block.getLiteral(), block, next(block));
        } else if (node instanceof HtmlInline comment) {
            Node around = around(comment);
            Node alone = around.getFirstChild() == comment && comment.getNext() == null ? next(around) : around;
            add(comment.getLiteral(), comment, alone);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            look(child);
        }
    }

    private void add(String literal, Node comment, @Nullable Node covered) {
        Matcher written = COMMENT.matcher(literal);
        while (written.find()) {
            Span at = locator.of(comment);
            Span scope = covered == null ? at : at.to(locator.of(covered));
            String reason =
                    Objects.requireNonNullElse(written.group("reason"), "").strip();
            CODE.matcher(written.group("codes"))
                    .results()
                    .map(code -> new RuleCode(code.group()))
                    .map(code -> new Waiver(code, reason, range(at), range(scope)))
                    .forEach(found::add);
        }
    }

    private SourceRange range(Span span) {
        return source.range(span.start(), span.end());
    }

    /** What follows, other such comments left aside. */
    private static @Nullable Node next(Node node) {
        Node next = node.getNext();
        while (next instanceof HtmlBlock block
                && COMMENT.matcher(block.getLiteral()).find()) {
            next = next.getNext();
        }
        return next;
    }

    private static Node around(Node node) {
        Node block = node;
        while (!(block instanceof Block) && block.getParent() != null) {
            block = block.getParent();
        }
        return block;
    }
}
