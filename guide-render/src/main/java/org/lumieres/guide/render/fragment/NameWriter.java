package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Writes names, as links where they have an address. */
public record NameWriter(HtmlWriter html) {

    public HtmlWriter write(String name, @Nullable String url) {
        return write(() -> html.text(name), url);
    }

    /** The same for a name that something writes. */
    public HtmlWriter write(Runnable name, @Nullable String url) {
        String href = url == null ? null : Href.safe(url, html.medium());
        if (href == null) {
            name.run();
            return html;
        }
        html.raw("<a").attribute("href", href).raw(">");
        name.run();
        return html.raw("</a>");
    }
}
