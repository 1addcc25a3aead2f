package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A backslash that takes a sign its meaning, or breaks a line (CommonMark 0.31.2, sections 2.4 and 6.7). */
final class BackslashEscape implements InlineSyntax {
    @Override
    public String signs() {
        return "\\";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        cursor.next();
        if (cursor.next('\n')) {
            return new HardLineBreak();
        }
        return Escapes.isEscapable(cursor.peek()) ? new Text(String.valueOf(cursor.take())) : null;
    }
}
