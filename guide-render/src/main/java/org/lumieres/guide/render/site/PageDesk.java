package org.lumieres.guide.render.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import org.lumieres.guide.render.fragment.HtmlWriter;

/**
 * Where one page after the other is put together. The parts that its template puts in are most of a page, and never
 * become strings: to the template each is a token, in whose place the page gets the part. Not thread-safe.
 */
final class PageDesk {
    private final HtmlWriter html = new HtmlWriter();
    private final Utf8Text parts = new Utf8Text();
    /** The parts by their tokens, each of which is an object of its own. */
    private final IdentityHashMap<String, Part> known = new IdentityHashMap<>();

    private final Utf8Text page = new Utf8Text();
    private final Writer out = new Filled();

    /** Between which offsets a part stands. */
    private record Part(int from, int to) {}

    /** Where the parts are written. */
    HtmlWriter html() {
        return html;
    }

    /**
     * Makes a part of what was written since the last one.
     *
     * @return what a template may write in its place; empty when nothing was written
     */
    String part() {
        int from = parts.size();
        try {
            html.drainTo(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (parts.size() == from) {
            return "";
        }
        String token = "part " + known.size();
        known.put(token, new Part(from, parts.size()));
        return token;
    }

    /** Where a template writes the page. */
    Writer out() {
        return out;
    }

    /** The bytes of the page; what comes next is another one. */
    byte[] take() {
        byte[] whole = page.toByteArray();
        page.clear();
        parts.clear();
        known.clear();
        return whole;
    }

    /** Puts the parts in the places of their tokens. */
    private final class Filled extends Writer {
        @Override
        public void write(String text) {
            Part part = known.get(text);
            if (part == null) {
                page.write(text, 0, text.length());
            } else {
                page.write(parts, part.from(), part.to());
            }
        }

        @Override
        public void write(char[] text, int offset, int count) {
            page.write(text, offset, count);
        }

        @Override
        public void flush() {
            // It goes nowhere.
        }

        @Override
        public void close() {
            // It holds nothing open.
        }
    }
}
