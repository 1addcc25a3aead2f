package org.lumieres.guide.render.fragment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;

/** Writes headings, with the line above them and the permanent link beside them. */
public final class HeadingWriter {
    /** HTML has no deeper one. */
    private static final int DEEPEST = 6;

    private final Run run;
    private final HtmlWriter html;

    public HeadingWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /** The level of what stands under a heading of a level. */
    public static int below(int level) {
        return Math.min(level + 1, DEEPEST);
    }

    /** A heading of plain words, under the line that says what kind of thing it heads. */
    public void write(int level, @Nullable String anchor, @Nullable String kicker, String title) {
        write(level, anchor, kicker, List.of(new Inline.Text(title)));
    }

    /**
     * Writes a heading.
     *
     * @param anchor the {@code id} on this page that its permanent link leads to, or null for no such link; only a
     *     browser has an address to copy, so no other medium gets one
     * @param kicker the line above it, words of the wording, or null
     */
    public void write(int level, @Nullable String anchor, @Nullable String kicker, List<Inline> title) {
        String link = run.medium() == Medium.SCREEN ? anchor : null;
        if (link != null) {
            html.raw("<div class=\"heading\">\n");
        }
        if (kicker != null) {
            html.raw("<hgroup>\n<p class=\"kicker\">");
            run.say(kicker).raw("</p>\n");
        }
        html.raw("<h").raw(level).raw(">");
        run.inlines().write(title).raw("</h").raw(level).raw(">\n");
        if (kicker != null) {
            html.raw("</hgroup>\n");
        }
        if (link != null) {
            permalink(link, title);
            html.raw("</div>\n");
        }
    }

    private void permalink(String anchor, List<Inline> title) {
        html.raw("<a class=\"permalink\"")
                .attribute("href", "#" + anchor)
                .attribute("aria-label", run.phrase("permalink", Inline.plainText(title)))
                .raw(">#</a>\n");
    }
}
