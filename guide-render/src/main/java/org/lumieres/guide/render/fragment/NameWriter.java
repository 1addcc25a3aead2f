package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Writes names, as links where they have an address. */
public record NameWriter(HtmlWriter html) {

    public HtmlWriter write(String name, @Nullable String url) {
        String href = url == null ? null : Href.safe(url, html.medium());
        if (href == null) {
            return html.text(name);
        }
        return html.raw("<a").attribute("href", href).raw(">").text(name).raw("</a>");
    }
}
