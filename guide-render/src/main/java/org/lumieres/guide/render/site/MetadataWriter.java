package org.lumieres.guide.render.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.site.share.SharePicture;

/**
 * Writes what machines read of a page in its head: a description, Dublin Core (DCMI Metadata Terms), Open Graph, the
 * page's one address, its translations, the feed, and schema.org's JSON-LD.
 */
final class MetadataWriter {
    private final Site site;
    private final Guide guide;
    private final String root;
    private final HtmlWriter html;

    /**
     * A writer for one page.
     *
     * @param root how to get from the page to the root of the site: empty, or ending in {@code /}
     */
    MetadataWriter(Site site, String root, HtmlWriter html) {
        this.site = site;
        this.root = root;
        this.html = html;
        this.guide = site.guide();
    }

    void write(Page page, String language) {
        String description = page.description();
        if (description != null && !description.isBlank()) {
            meta("description", description);
        }
        if (!page.listed()) {
            meta("robots", "noindex");
        }
        String address = site.absolute(page.path());
        if (page.listed()) {
            if (address != null) {
                link("canonical", address, null);
            }
            dublinCore(page, language);
            openGraph(page, language, address, description);
        }
        if (page instanceof LandingPage) {
            guide.translations().forEach(this::alternate);
            if (address != null && !guide.translations().isEmpty()) {
                link("alternate", address, guide.language());
            }
        }
        if (site.hasFeed()) {
            html.raw("<link rel=\"alternate\" type=\"application/atom+xml\"")
                    .attribute("title", site.phrases().word("site.feed"))
                    .attribute("href", root + MachineFiles.FEED)
                    .raw(">\n");
        }
        if (page.listed()) {
            String data = new StructuredData(site).of(page);
            if (!data.isEmpty()) {
                html.raw("<script type=\"application/ld+json\">").raw(data).raw("</script>\n");
            }
        }
    }

    private void dublinCore(Page page, String language) {
        meta("dcterms.title", page.title());
        for (Contributor contributor : guide.contributors()) {
            if (contributor.roles().contains(Role.AUTHOR)) {
                meta("dcterms.creator", contributor.name());
            }
        }
        Organization publisher = guide.publisher();
        if (publisher != null) {
            meta("dcterms.publisher", publisher.name());
        }
        Edition edition = guide.edition();
        if (edition != null && edition.issued() != null) {
            meta("dcterms.issued", edition.issued().toString());
        }
        meta("dcterms.language", language);
        Licence licence = guide.licence();
        if (licence != null) {
            meta("dcterms.license", licence.url() == null ? licence.id() : licence.url());
        }
    }

    private void openGraph(Page page, String language, @Nullable String address, @Nullable String description) {
        property("og:type", page instanceof LandingPage ? "book" : "article");
        property("og:title", page.title());
        property("og:site_name", guide.title());
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getCountry().isEmpty()) {
            property("og:locale", locale.getLanguage() + "_" + locale.getCountry());
        }
        if (description != null && !description.isBlank()) {
            property("og:description", description);
        }
        String picture = site.absolute(SharePicture.PATH);
        if (address != null && picture != null) {
            property("og:url", address);
            property("og:image", picture);
            property("og:image:type", "image/png");
            property("og:image:width", Integer.toString(SharePicture.WIDTH));
            property("og:image:height", Integer.toString(SharePicture.HEIGHT));
            property("og:image:alt", guide.title());
            meta("twitter:card", "summary_large_image");
        }
    }

    private void alternate(Translation translation) {
        link("alternate", translation.url(), translation.language());
    }

    private void link(String rel, String href, @Nullable String language) {
        html.raw("<link")
                .attribute("rel", rel)
                .attribute("hreflang", language)
                .attribute("href", href)
                .raw(">\n");
    }

    private void meta(String name, String content) {
        html.raw("<meta").attribute("name", name).attribute("content", content).raw(">\n");
    }

    private void property(String name, String content) {
        html.raw("<meta")
                .attribute("property", name)
                .attribute("content", content)
                .raw(">\n");
    }
}
