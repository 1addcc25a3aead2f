package org.lumieres.guide.loader.markdown.inline;

import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/** Code between runs of as many backticks (CommonMark 0.31.2, section 6.1). */
final class CodeSpan implements InlineSyntax {
    @Override
    public String signs() {
        return "`";
    }

    @Override
    public Node read(Cursor cursor) {
        int from = cursor.at();
        int length = run(cursor);
        int content = cursor.at();
        while (!cursor.isMissing(length) && cursor.hasNext()) {
            int end = cursor.at();
            int closing = run(cursor);
            if (closing == length) {
                return new Code(code(cursor.between(content, end).replace('\n', ' ')));
            } else if (closing == 0) {
                cursor.next();
            }
        }
        cursor.miss(length);
        cursor.moveTo(content);
        return new Text(cursor.between(from, content));
    }

    private static int run(Cursor cursor) {
        int from = cursor.at();
        while (cursor.next('`')) {
            // the next one
        }
        return cursor.at() - from;
    }

    /** Without the space on each side that lets code begin or end in a backtick. */
    private static String code(String written) {
        int end = written.length() - 1;
        boolean padded = end > 1 && written.charAt(0) == ' ' && written.charAt(end) == ' ';
        return padded && Characters.hasNonSpace(written) ? written.substring(1, end) : written;
    }
}
