package org.lumieres.guide.pdf.book;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.ImageSize;
import org.lumieres.guide.render.fragment.NameWriter;
import org.lumieres.guide.render.fragment.PicturePlace;
import org.lumieres.guide.render.fragment.PictureWriter;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes the outside of the book: its cover and its back. */
final class CoverWriter {
    private final Run run;
    private final HtmlWriter html;

    CoverWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * What the book is, by whom, and which edition. A picture that is higher than it is wide is the cover itself.
     *
     * @return whether the title of the book stands there in words
     */
    boolean front(Guide guide) {
        Image picture = guide.cover();
        Pictures.Shown shown = picture == null ? null : run.pictures().find(picture.src());
        if (picture == null || shown == null) {
            front(guide, "plain", null);
            return true;
        }
        if (isPortrait(shown)) {
            html.raw("<section class=\"cover portrait\">\n");
            picture(picture, null);
            html.raw("</section>\n");
            return false;
        }
        front(guide, "landscape", picture);
        return true;
    }

    private static boolean isPortrait(Pictures.Shown shown) {
        ImageSize size = shown.size();
        return size != null && size.height() > size.width();
    }

    private void picture(Image picture, @Nullable String style) {
        html.raw("<div class=\"picture\"").attribute("style", style).raw(">");
        new PictureWriter(run).write(picture, null, false, PicturePlace.COVER).raw("</div>\n");
    }

    private void front(Guide guide, String kind, @Nullable Image picture) {
        CoverFit fit = new CoverFit(guide.title(), guide.subtitle(), editionLines(guide.edition()));
        html.raw("<section").attribute("class", "cover " + kind).raw(">\n");
        if (guide.publisher() != null) {
            html.raw("<p class=\"publisher\">").text(guide.publisher().name()).raw("</p>\n");
        }
        html.raw("<div")
                .attribute("class", "title " + fit.titleClass())
                .raw(">\n<h1>")
                .text(guide.title())
                .raw("</h1>\n");
        if (guide.subtitle() != null) {
            html.raw("<p class=\"subtitle\">").text(guide.subtitle()).raw("</p>\n");
        }
        html.raw("</div>\n");
        if (picture != null) {
            picture(picture, "height: " + fit.picture() + "mm");
        }
        Edition edition = guide.edition();
        if (edition != null) {
            html.raw("<p class=\"edition\">");
            edition(edition);
            html.raw("</p>\n");
        }
        html.raw("</section>\n");
    }

    private static int editionLines(@Nullable Edition edition) {
        if (edition == null) {
            return 0;
        }
        return 1 + (edition.issued() == null ? 0 : 1) + (edition.status() == EditionStatus.PUBLISHED ? 0 : 1);
    }

    private void edition(Edition edition) {
        String label = edition.label() == null ? Integer.toString(edition.number()) : edition.label();
        html.raw("<strong>").raw(run.said("edition", label)).raw("</strong>");
        if (edition.issued() != null) {
            html.raw("<br").endVoid();
            new Times(run).day(edition.issued());
        }
        if (edition.status() != EditionStatus.PUBLISHED) {
            html.raw("<br").endVoid().raw(run.said(edition.status()));
        }
    }

    /**
     * What the book says in short, what may be done with it, and where to find its publisher; nothing when there is
     * only its title to say.
     */
    void back(Guide guide) {
        int mark = html.mark();
        foot(guide);
        String foot = html.takeFrom(mark);
        if (foot.isEmpty() && guide.summary().isBlank()) {
            return;
        }
        html.raw("<section class=\"back\">\n<div class=\"blurb\">\n<p class=\"name\">")
                .text(guide.title())
                .raw("</p>\n");
        if (!guide.summary().isBlank()) {
            html.raw("<p>").text(guide.summary()).raw("</p>\n");
        }
        html.raw("</div>\n");
        if (!foot.isEmpty()) {
            html.raw("<div class=\"foot\">\n").raw(foot).raw("</div>\n");
        }
        html.raw("</section>\n");
    }

    private void foot(Guide guide) {
        Edition edition = guide.edition();
        if (edition != null) {
            html.raw("<p>");
            edition(edition);
            html.raw("</p>\n");
        }
        Licence licence = guide.licence();
        if (licence != null) {
            html.raw("<p>").raw(run.said("licence")).raw("<br").endVoid();
            new NameWriter(html).write(licence.name() == null ? licence.id() : licence.name(), licence.url());
            html.raw("</p>\n");
        }
        publisher(guide);
    }

    private void publisher(Guide guide) {
        Contact contact = guide.contact();
        String address = guide.site() == null ? null : guide.site().url();
        if (guide.publisher() == null && address == null && (contact == null || contact.email() == null)) {
            return;
        }
        html.raw("<p>");
        if (guide.publisher() != null) {
            html.text(guide.publisher().name()).raw("<br").endVoid();
        }
        if (address != null) {
            new NameWriter(html).write(address, address).raw("<br").endVoid();
        }
        if (contact != null && contact.email() != null) {
            new NameWriter(html).write(contact.email(), "mailto:" + contact.email());
        }
        html.raw("</p>\n");
    }
}
