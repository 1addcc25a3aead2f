package org.lumieres.guide.acceptance;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The links of a site to itself, followed as a browser would from its files.
 *
 * @param checked how many there are
 * @param broken those that lead nowhere
 */
record SiteLinks(int checked, List<SiteLinks.Link> broken) {

    /**
     * A link.
     *
     * @param page where it stands
     * @param address what it says there
     */
    record Link(String page, String address) {}

    /**
     * Follows all links.
     *
     * @param base the path of the site's root on its server
     */
    static SiteLinks of(PublishedSite site, String base) {
        return new Walk(site, base).walk();
    }

    private static final class Walk {
        /** Any host will do: what leaves it is another's. */
        private static final String HOST = "http://site.example";

        private final PublishedSite site;
        private final String root;
        private final Set<String> files;
        private final Map<String, Set<String>> ids = new HashMap<>();
        private final List<Link> broken = new ArrayList<>();
        private int checked;

        Walk(PublishedSite site, String base) {
            this.site = site;
            this.root = HOST + base;
            this.files = Set.copyOf(site.files());
        }

        SiteLinks walk() {
            Map<String, Document> pages = new HashMap<>();
            for (String page : site.pages()) {
                Document document = site.document(page);
                pages.put(page, document);
                ids.put(page, Set.copyOf(document.select("[id]").eachAttr("id")));
            }
            for (String page : site.pages()) {
                for (String link : links(pages.get(page))) {
                    check(page, link);
                }
            }
            return new SiteLinks(checked, List.copyOf(broken));
        }

        private static List<String> links(Document page) {
            List<String> links = new ArrayList<>(page.select("[href]").eachAttr("href"));
            links.addAll(page.select("[src]").eachAttr("src"));
            for (Element element : page.select("[srcset]")) {
                for (String candidate : element.attr("srcset").split(",\\s+")) {
                    links.add(candidate.strip().split("\\s")[0]);
                }
            }
            for (Element refresh : page.select("meta[http-equiv=refresh]")) {
                links.add(refresh.attr("content").replaceFirst(".*url=", ""));
            }
            return links;
        }

        private void check(String page, String link) {
            URI target;
            try {
                target = URI.create(root + page).resolve(link);
            } catch (IllegalArgumentException noAddress) {
                broken.add(new Link(page, link));
                return;
            }
            if (!target.toString().startsWith(HOST + "/")) {
                return;
            }
            checked++;
            if (!target.toString().startsWith(root) || !leads(target)) {
                broken.add(new Link(page, link));
            }
        }

        private boolean leads(URI target) {
            String path = target.getPath().substring(URI.create(root).getPath().length());
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            String place = target.getFragment();
            return files.contains(file)
                    && (place == null || ids.getOrDefault(file, Set.of()).contains(place));
        }
    }
}
