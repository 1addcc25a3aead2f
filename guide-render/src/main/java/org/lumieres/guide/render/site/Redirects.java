package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.FormerAddress;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;

/** Pages at the addresses that chapters had once, each of which leads to where the chapter is now. */
final class Redirects {
    private final Site site;

    Redirects(Site site) {
        this.site = site;
    }

    /**
     * The pages by their paths, those left out that another file of the site has.
     *
     * @param taken the paths of the other files, in lower case
     */
    Map<String, String> besides(Set<String> taken) {
        Map<String, String> pages = new LinkedHashMap<>();
        Set<String> folders = new HashSet<>();
        org.lumieres.guide.model.Site online = site.guide().site();
        String url = online == null ? null : online.url();
        for (ChapterPlace place : site.order()) {
            for (String alias : place.chapter().aliases()) {
                String path = new FormerAddress(alias).page(url).orElse(null);
                if (path != null && isFree(path.toLowerCase(Locale.ROOT), taken, folders)) {
                    pages.put(path, page(place, "../".repeat((int)
                                    path.chars().filter(c -> c == '/').count())));
                }
            }
        }
        return pages;
    }

    /** Takes a path, unless it is another file's, or one of the two would have to be a folder. */
    private static boolean isFree(String path, Set<String> taken, Set<String> folders) {
        if (folders.contains(path)) {
            return false;
        }
        List<String> above = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            above.add(path.substring(0, slash));
        }
        if (above.stream().anyMatch(taken::contains) || !taken.add(path)) {
            return false;
        }
        folders.addAll(above);
        return true;
    }

    private String page(ChapterPlace place, String root) {
        String to = root + place.path();
        String title = Inline.plainText(place.chapter().title());
        String moved = site.phrases().word("site.moved");
        HtmlWriter html = new HtmlWriter();
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", site.guide().language());
        html.attribute("dir", Direction.of(site.guide().language()).attribute());
        html.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(moved).text(" – ").text(title).raw("</title>\n<meta http-equiv=\"refresh\"");
        html.attribute("content", "0; url=" + to).raw(">\n<link rel=\"canonical\"");
        String absolute = site.absolute(place.path());
        html.attribute("href", absolute == null ? to : absolute);
        html.raw(">\n</head>\n<body>\n<main>\n<h1")
                .raw(site.tongue())
                .raw(">")
                .text(moved)
                .raw("</h1>\n<p><a");
        html.attribute("href", to).raw(">").text(title).raw("</a></p>\n</main>\n</body>\n</html>\n");
        return html.takeFrom(0);
    }
}
