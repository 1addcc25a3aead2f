package org.lumieres.guide.render.epub;

import java.util.List;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;

/**
 * Writes the document that reading systems make their menus of (EPUB 3.3, section 7, navigation documents), which is
 * also a page to read: volumes, chapters and their first sections, then the landmarks. No list of pages: the guide has
 * none on paper.
 */
final class NavigationWriter {
    private final Book book;
    private final Run run;
    private final HtmlWriter html;

    NavigationWriter(Book book, Run run) {
        this.book = book;
        this.run = run;
        this.html = run.html();
    }

    void write() {
        String title = run.word("contents");
        html.raw("<nav id=\"toc\" class=\"contents\"").role("doc-toc");
        html.attribute("aria-label", title).raw(">\n<h1>");
        run.say(title).raw("</h1>\n");
        list(Entry.of(book));
        html.raw("</nav>\n");
        landmarks();
    }

    private void list(List<Entry> entries) {
        html.raw("<ol>\n");
        for (Entry entry : entries) {
            html.raw("<li>");
            entry.link().accept(new TitleLink(run));
            if (!entry.inside().isEmpty()) {
                html.raw("\n");
                list(entry.inside());
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
    }

    private void landmarks() {
        Guide guide = book.guide();
        html.raw("<nav epub:type=\"landmarks\" hidden=\"hidden\"");
        html.attribute("aria-label", run.word("landmarks")).raw(">\n<ol>\n");
        landmark("cover", Places.COVER, "cover");
        landmark("titlepage", Places.TITLE_PAGE, "title-page");
        landmark("toc", Places.NAVIGATION, "contents");
        if (!guide.volumes().isEmpty()) {
            text(guide);
        }
        if (!guide.glossary().isEmpty()) {
            landmark("glossary", Places.GLOSSARY, "glossary");
        }
        if (!guide.references().isEmpty()) {
            landmark("bibliography", Places.REFERENCES, "references");
        }
        landmark("colophon", Places.COLOPHON, "colophon");
        html.raw("</ol>\n</nav>\n");
    }

    /** Where the text begins, if there is any. */
    private void text(Guide guide) {
        boolean shown = new Outline(guide).showsVolumes();
        if (shown || !guide.volumes().get(0).chapters().isEmpty()) {
            landmark(
                    "bodymatter",
                    (shown ? book.places().volumes() : book.places().reading()).get(0),
                    "text");
        }
    }

    private void landmark(String type, String path, String key) {
        html.raw("<li><a").attribute("epub:type", type).attribute("href", path).raw(">");
        html.raw(run.said(key)).raw("</a></li>\n");
    }
}
