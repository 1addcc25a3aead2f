package org.lumieres.guide.loader.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Which HTML blocks among siblings belong together, because one ends what another begins: {@code <details>}, a blank
 * line, Markdown, {@code </details>}. Found for all of them in one go. Not thread-safe.
 */
final class HtmlNesting {
    private final List<HtmlPiece> pieces = new ArrayList<>();
    private final Map<HtmlBlock, Integer> indices = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final HtmlComments comments;
    /** The last piece that ends something which a piece begins. */
    private int[] reach = {};

    private HtmlNesting(@Nullable Node limit) {
        this.comments = new HtmlComments(limit);
    }

    private record Open(String name, int piece, int token) {}

    /** Looks at all siblings from a block to a limit. */
    static HtmlNesting of(HtmlBlock first, @Nullable Node limit) {
        HtmlNesting nesting = new HtmlNesting(limit);
        for (@Nullable Node node = first; node != null && node != limit; node = node.getNext()) {
            if (node instanceof HtmlBlock block) {
                nesting.take(block);
            } else if (node instanceof Paragraph paragraph && !nesting.open.isEmpty()) {
                TrailingTags.split(paragraph, name -> nesting.counts.getOrDefault(name, 0) > 0);
            }
        }
        nesting.open.forEach(nesting::leaveOpen);
        nesting.flatten();
        nesting.reach();
        return nesting;
    }

    /** The run of blocks that begins with one. */
    List<HtmlPiece> runFrom(HtmlBlock block) {
        int first = indices.getOrDefault(block, 0);
        int last = first;
        for (int i = first; i <= last; i++) {
            last = Math.max(last, reach[i]);
        }
        return pieces.subList(first, last + 1);
    }

    private void take(HtmlBlock block) {
        int index = pieces.size();
        HtmlPiece piece = new HtmlPiece(block, comments.endIn(block));
        indices.put(block, index);
        pieces.add(piece);
        List<HtmlToken> tokens = piece.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            HtmlToken token = tokens.get(i);
            switch (token.kind()) {
                case OPEN -> {
                    String name = token.name().toLowerCase(Locale.ROOT);
                    open.push(new Open(name, index, i));
                    counts.merge(name, 1, Integer::sum);
                }
                case CLOSE -> close(token.name().toLowerCase(Locale.ROOT), index, i);
                case OPEN_COMMENT -> {
                    if (comments.dropUpToEnd(block)) {
                        piece.cut(i);
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    /** Ends the innermost element of a name; those inside it that have no end have none now. */
    private void close(String name, int piece, int token) {
        if (counts.getOrDefault(name, 0) == 0) {
            pieces.get(piece).drop(token);
            return;
        }
        while (true) {
            Open last = open.pop();
            counts.merge(last.name(), -1, Integer::sum);
            if (last.name().equals(name)) {
                pieces.get(last.piece()).pair(last.token(), piece);
                pieces.get(piece).pair(token, piece);
                return;
            }
            leaveOpen(last);
        }
    }

    private void leaveOpen(Open tag) {
        if (!HtmlNames.endsByItself(tag.name())) {
            pieces.get(tag.piece()).drop(tag.token());
        }
    }

    /** Takes out the tags of elements that stand too deep: the parser of HTML would take very long over them. */
    private void flatten() {
        int depth = 0;
        for (HtmlPiece piece : pieces) {
            for (int i = piece.paired(0); i >= 0; i = piece.paired(i + 1)) {
                boolean opens = piece.tokens().get(i).kind() == HtmlToken.Kind.OPEN;
                if ((opens ? ++depth : depth--) > Limits.OPEN_BLOCKS) {
                    piece.flatten(i);
                }
            }
        }
    }

    private void reach() {
        reach = new int[pieces.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(i, pieces.get(i).reach());
        }
    }
}
