package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.NameWriter;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.PicturePlace;
import org.lumieres.guide.render.fragment.PictureWriter;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.Run;

/** Puts pages into the frame that all share. Thread-safe. */
final class PageFrame {
    /**
     * What a page may load: its own site's files, and no other's. Data are for the small pictures inside style sheets.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'none'";

    /** The pages that the head of each page leads to. */
    private static final List<Part> MENU = List.of(Part.PLAN, Part.GLOSSARY, Part.INDEX);

    private final Site site;
    private final Theme theme;
    private final Pictures pictures;
    private final SiteFiles files;
    private final OwnMarkup own;
    private final Titles titles;
    private final Map<String, Object> shared = new HashMap<>();
    /** Desks that are free; there are never more than pages being made at once. */
    private final Queue<PageDesk> desks = new ConcurrentLinkedQueue<>();

    PageFrame(Site site, Theme theme, Pictures pictures, SiteFiles files, OwnMarkup own) {
        this.site = site;
        this.theme = theme;
        this.pictures = pictures;
        this.files = files;
        this.own = own;
        this.titles = new Titles(site);
        share();
    }

    private void share() {
        shared.put("policy", POLICY);
        shared.put("home", Addresses.HOME);
        shared.put("guide", site.guide().title());
        shared.put("stylesheet", theme.stylesheet());
        shared.put("icon", theme.icon());
        shared.put("fonts", theme.preloaded());
        shared.put("themeScript", theme.themeScript());
        shared.put("script", theme.script());
        shared.put("search", theme.search());
        shared.put("words", words());
        shared.put("landmarks", links(List.copyOf(site.parts().keySet()), ""));
        Organization publisher = site.guide().publisher();
        shared.put(
                "publisher",
                publisher == null
                        ? ""
                        : fragment(run -> new NameWriter(run.html()).write(publisher.name(), publisher.url())));
        Licence licence = site.guide().licence();
        shared.put(
                "licence",
                licence == null
                        ? ""
                        : fragment(run -> new NameWriter(
                                        run.html().raw(run.said("licence")).text(" "))
                                .write(licence.name() == null ? licence.id() : licence.name(), licence.url())));
        shared.put("edition", site.editionLabel());
        String edition = site.editionName();
        shared.put(
                "editionWords",
                edition == null ? "" : fragment(run -> run.html().raw(run.said("edition", edition))));
        shared.put("tongue", site.tongue());
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("skip", site.phrases().word("skip-to-content"));
        for (String key : List.of("menu", "search", "theme", "day", "landmarks")) {
            words.put(key, site.phrases().word("site." + key));
        }
        return words;
    }

    private List<Map<String, Object>> links(List<Part> parts, String page) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Part part : parts) {
            String address = site.addresses().part(part);
            if (address != null) {
                String title = part == Part.ACCESSIBILITY
                        ? site.accessibilityMention()
                        : site.phrases().word(part.key());
                links.add(Map.of("address", address, "title", title, "current", address.equals(page)));
            }
        }
        return links;
    }

    /** The whole page. */
    byte[] write(Page page) {
        return write(page, "");
    }

    /**
     * The whole page.
     *
     * @param root how to get from the page to the root of the site: empty, or ending in {@code /}
     */
    byte[] write(Page page, String root) {
        PageDesk free = desks.poll();
        PageDesk desk = free == null ? new PageDesk() : free;
        theme.page(values(page, root, desk), desk.out());
        byte[] whole = desk.take();
        // After a fault it holds half a page, and nobody gets it again.
        desks.add(desk);
        return whole;
    }

    private Map<String, Object> values(Page page, String root, PageDesk desk) {
        Run run = run(desk.html(), page.path(), root);
        Map<String, Object> values = new HashMap<>(shared);
        String language = page.language() == null ? site.guide().language() : page.language();
        values.put("language", site.guide().language());
        values.put("direction", Direction.of(site.guide().language()).attribute());
        values.put("title", titles.of(page));
        values.put("kind", page.kind());
        values.put("root", root);
        values.put("menu", links(MENU, page.path()));
        new MetadataWriter(site, root, desk.html()).write(page, language);
        values.put("metadata", desk.part());
        org.lumieres.guide.model.Site identity = site.guide().site();
        Image logo = identity == null ? null : identity.logo();
        if (logo != null) {
            new PictureWriter(run).write(logo, null, false, PicturePlace.LOGO);
        }
        values.put("logo", desk.part());
        page.before(run);
        values.put("before", desk.part());
        page.beside(run);
        values.put("beside", desk.part());
        page.content(run);
        values.put("content", desk.part());
        return values;
    }

    private String fragment(Consumer<Run> writer) {
        HtmlWriter html = new HtmlWriter();
        writer.accept(run(html, Addresses.HOME, ""));
        return html.takeFrom(0);
    }

    private Run run(HtmlWriter html, String page, String root) {
        return new Run(
                html,
                site.index(),
                new SiteLinks(site.addresses(), files, page, root),
                root.isEmpty() ? pictures : src -> fromRoot(root, pictures.find(src)),
                own,
                site.phrases(),
                site.guide().language());
    }

    private static Pictures.@Nullable Shown fromRoot(String root, Pictures.@Nullable Shown shown) {
        return shown == null ? null : shown.under(root);
    }
}
