package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.address.Address;

/**
 * Writes pictures. One that cannot be shown leaves its alternative text or its name; one of another site becomes a link
 * to it.
 */
public final class PictureWriter {
    private final Run run;
    private final HtmlWriter html;

    public PictureWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * Writes one picture.
     *
     * @param linkable whether a link may stand here
     */
    public HtmlWriter write(Image image, @Nullable String title, boolean linkable, PicturePlace place) {
        String alt = image.alt() == null ? "" : image.alt();
        if (new Address(image.src()).leadsElsewhere()) {
            return elsewhere(image, alt, linkable);
        }
        Pictures.Shown shown = run.pictures().find(image.src());
        if (shown == null) {
            return image.decorative()
                    ? html
                    : html.raw("<span class=\"missing\">")
                            .text(alt.isEmpty() ? image.src() : alt)
                            .raw("</span>");
        }
        ImageSize size = shown.size();
        PicturePlace fit = size == null ? place : place.fit(size);
        html.raw("<img")
                .attribute("class", size != null && fit == PicturePlace.LINE ? "sign" : null)
                .attribute("src", shown.address());
        copies(shown, fit);
        html.attribute("alt", image.decorative() ? "" : alt).attribute("title", title);
        if (size != null) {
            // Sheets have style sheets of their own, and so have reading systems.
            ImageSize there = run.medium() == Medium.SCREEN ? fit.shown(size) : size;
            html.attribute("width", Integer.toString(there.width()))
                    .attribute("height", Integer.toString(there.height()));
        }
        if (run.pictureCame() && shown.fetched() && run.medium() == Medium.SCREEN) {
            // The first of a page is likely to be seen at once; others wait until a reader comes near.
            html.attribute("loading", "lazy").attribute("decoding", "async");
        }
        return html.endVoid();
    }

    private void copies(Pictures.Shown shown, PicturePlace place) {
        ImageSize size = shown.size();
        String sizes = size == null || shown.copies().isEmpty() ? null : place.widths(place.shown(size));
        if (size == null || sizes == null) {
            return;
        }
        StringBuilder set = new StringBuilder();
        shown.copies()
                .forEach(copy -> set.append(copy.address())
                        .append(' ')
                        .append(copy.width())
                        .append("w, "));
        set.append(shown.address()).append(' ').append(size.width()).append('w');
        html.attribute("srcset", set.toString()).attribute("sizes", sizes);
    }

    /** No page of ours asks another site for anything: a reader who wants that picture follows the link. */
    private HtmlWriter elsewhere(Image image, String alt, boolean linkable) {
        String href = Href.safe(image.src(), run.medium());
        if (href == null || !linkable) {
            return html.text(alt);
        }
        return html.raw("<a")
                .attribute("href", href)
                .raw(">")
                .text(alt.isEmpty() ? image.src() : alt)
                .raw("</a>");
    }
}
