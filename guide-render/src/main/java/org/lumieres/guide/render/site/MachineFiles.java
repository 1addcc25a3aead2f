package org.lumieres.guide.render.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.fragment.HtmlWriter;

/**
 * Writes the files that machines ask a site for: {@code sitemap.xml} (Sitemaps 0.9), {@code feed.xml} (Atom, RFC 4287),
 * {@code robots.txt} (RFC 9309) and {@code llms.txt}.
 */
final class MachineFiles {
    static final String FEED = "feed.xml";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Site site;
    private final Guide guide;

    MachineFiles(Site site) {
        this.site = site;
        this.guide = site.guide();
    }

    /** The files by their paths. Those that need the address of the site are left out while nobody knows it. */
    Map<String, byte[]> of(List<Page> pages) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        boolean placed = site.absolute(Addresses.HOME) != null;
        if (placed) {
            files.put("sitemap.xml", bytes(sitemap(pages)));
        }
        if (site.hasFeed()) {
            files.put(FEED, bytes(feed()));
        }
        files.put("robots.txt", bytes(robots()));
        files.put("llms.txt", bytes(llms(pages)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String sitemap(List<Page> pages) {
        HtmlWriter xml = new HtmlWriter();
        xml.raw(XML).raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : pages) {
            String address = site.absolute(page.path());
            if (page.listed() && address != null) {
                xml.raw("<url><loc>").text(address).raw("</loc>");
                LocalDate changed = changed(page);
                if (changed != null) {
                    xml.raw("<lastmod>").text(changed.toString()).raw("</lastmod>");
                }
                xml.raw("</url>\n");
            }
        }
        return xml.raw("</urlset>\n").takeFrom(0);
    }

    /** When a page last changed, as far as the guide says. */
    private @Nullable LocalDate changed(Page page) {
        if (page instanceof ChapterPage chapter) {
            LocalDate modified = chapter.place().chapter().modified();
            if (modified != null) {
                return modified;
            }
        }
        Edition edition = guide.edition();
        if (edition == null) {
            return null;
        }
        return edition.modified() == null ? edition.issued() : edition.modified();
    }

    private String feed() {
        Edition edition = guide.edition();
        HtmlWriter xml = new HtmlWriter();
        xml.raw(XML).raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"").attribute("xml:lang", guide.language());
        xml.raw(">\n<id>")
                .text(id(""))
                .raw("</id>\n<title>")
                .text(guide.title())
                .raw("</title>\n");
        if (!guide.summary().isBlank()) {
            xml.raw("<subtitle>").text(guide.summary()).raw("</subtitle>\n");
        }
        Organization publisher = guide.publisher();
        xml.raw("<author><name>")
                .text(publisher == null ? guide.title() : publisher.name())
                .raw("</name></author>\n");
        String home = site.absolute(Addresses.HOME);
        xml.raw("<link rel=\"alternate\"")
                .attribute("href", home == null ? Addresses.HOME : home)
                .raw("/>\n");
        String self = site.absolute(FEED);
        if (self != null) {
            xml.raw("<link rel=\"self\"").attribute("href", self).raw("/>\n");
        }
        List<Change> changes = edition == null ? List.of() : dated(edition);
        xml.raw("<updated>").text(instant(latest(edition, changes))).raw("</updated>\n");
        Set<String> ids = new HashSet<>();
        for (Change change : changes) {
            entry(xml, change, idOf(change, ids), home == null ? Addresses.HOME : home);
        }
        return xml.raw("</feed>\n").takeFrom(0);
    }

    private static List<Change> dated(Edition edition) {
        List<Change> dated = new ArrayList<>();
        for (Change change : edition.changes()) {
            if (change.date() != null) {
                dated.add(change);
            }
        }
        return dated;
    }

    private static @Nullable LocalDate latest(@Nullable Edition edition, List<Change> changes) {
        LocalDate latest = edition == null ? null : edition.issued();
        for (Change change : changes) {
            LocalDate date = change.date();
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }

    private void entry(HtmlWriter xml, Change change, String id, String home) {
        LocalDate date = change.date();
        xml.raw("<entry>\n<id>").text(id(id)).raw("</id>\n<title>");
        xml.text(site.phrases().wording().of(change.kind()));
        if (date != null) {
            xml.text(", ").text(site.phrases().wording().date(date));
        }
        xml.raw("</title>\n<updated>").text(instant(date)).raw("</updated>\n<link");
        xml.attribute("href", home).raw("/>\n<content type=\"text\">");
        xml.text(change.note() == null ? site.phrases().wording().of(change.kind()) : change.note());
        xml.raw("</content>\n</entry>\n");
    }

    /** What tells a change from all others, whatever comes before or after it (RFC 4287, 4.2.6). */
    private static String idOf(Change change, Set<String> taken) {
        String what = change.kind() + " " + change.note();
        String id = "change-" + change.date() + "-" + Fingerprint.of(bytes(what));
        String free = id;
        for (int more = 2; !taken.add(free); more++) {
            free = id + "-" + more;
        }
        return free;
    }

    /** A name that is the guide's own in every edition (RFC 4151): given by its site, or by us while it has none. */
    private String id(String fragment) {
        String home = site.absolute(Addresses.HOME);
        String host = home == null ? null : URI.create(home).getHost();
        String authority = host == null ? "lumieres.org" : host.toLowerCase(Locale.ROOT);
        return "tag:" + authority + ",2014:" + guide.id() + (fragment.isEmpty() ? "" : "/" + fragment);
    }

    /** The day's beginning: a guide knows no hours. */
    private static String instant(@Nullable LocalDate day) {
        return (day == null ? LocalDate.EPOCH : day) + "T00:00:00Z";
    }

    private String robots() {
        String sitemap = site.absolute("sitemap.xml");
        return "User-agent: *\nAllow: /\n" + (sitemap == null ? "" : "Sitemap: " + sitemap + "\n");
    }

    private String llms(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(line(guide.title())).append("\n\n");
        if (!guide.summary().isBlank()) {
            text.append("> ").append(line(guide.summary())).append("\n\n");
        }
        text.append("## ").append(site.phrases().word("chapters")).append("\n\n");
        for (Page page : pages) {
            if (page instanceof ChapterPage) {
                llmsLine(text, page);
            }
        }
        text.append("\n## ").append(site.phrases().word("site.landmarks")).append("\n\n");
        for (Page page : pages) {
            if (page.listed() && (page instanceof PartPage || page instanceof PrefacePage)) {
                llmsLine(text, page);
            }
        }
        return text.toString();
    }

    private void llmsLine(StringBuilder text, Page page) {
        String address = site.absolute(page.path());
        text.append("- [").append(line(page.title()).replace("[", "\\[").replace("]", "\\]"));
        text.append("](").append(address == null ? page.path() : address).append(')');
        String description = page.description();
        if (description != null && !description.isBlank()) {
            text.append(": ").append(line(description));
        }
        text.append('\n');
    }

    private static String line(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }
}
