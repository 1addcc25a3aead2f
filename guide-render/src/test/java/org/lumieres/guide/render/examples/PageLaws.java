package org.lumieres.guide.render.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page of HTML. */
public final class PageLaws {
    private PageLaws() {}

    /** No two elements have the same id, and what points inside the page points to one of them. */
    public static void assertLinksResolve(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(name -> assertThat(ids).contains(name));
    }

    /** There is one heading of level 1, which is the first, and none is more than one level below that before it. */
    public static void assertHeadingsNeverSkip(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }
}
