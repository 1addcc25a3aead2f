package org.lumieres.guide.loader.markdown.inline;

import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** An address between angle brackets (CommonMark 0.31.2, section 6.5). */
final class Autolink implements InlineSyntax {
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\\x00-\\x20<>\\x7F]*");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*+");

    @Override
    public String signs() {
        return "<";
    }

    @Override
    public @Nullable Node read(Cursor cursor) {
        int from = cursor.at();
        cursor.next();
        boolean address = false;
        char c = cursor.peek();
        while (c > ' ' && c != '<' && c != '>') {
            address |= c == ':' || c == '@';
            cursor.next();
            c = cursor.peek();
        }
        if (!address || !cursor.next('>')) {
            return null;
        }
        String written = cursor.between(from + 1, cursor.at() - 1);
        if (URI.matcher(written).matches()) {
            return link(written, written, cursor, from);
        }
        return MAIL.matcher(written).matches() ? link("mailto:" + written, written, cursor, from) : null;
    }

    private static Node link(String address, String written, Cursor cursor, int from) {
        Node link = new Link(address, null);
        Text words = new Text(written);
        cursor.place(words, from + 1, cursor.at() - 1);
        link.appendChild(words);
        return link;
    }
}
