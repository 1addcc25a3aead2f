package org.lumieres.guide.render.site;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.Links;

/** Leads from one page of a site to what stands on any of them. */
final class SiteLinks implements Links {
    private final Addresses addresses;
    private final SiteFiles files;
    private final String page;
    private final String root;

    /**
     * The links of a page.
     *
     * @param page the file of the page
     * @param root how to get from the page to the root of the site: empty, or ending in {@code /}
     */
    SiteLinks(Addresses addresses, SiteFiles files, String page, String root) {
        this.addresses = addresses;
        this.files = files;
        this.page = page;
        this.root = root;
    }

    /** Only the names of places, which are the same on any page. */
    SiteLinks(Addresses addresses) {
        this(addresses, new SiteFiles(Assets.none(), new SitePictures(Assets.none())), "", "");
    }

    @Override
    public String to(String anchor) {
        Place place = place(anchor);
        String to = place.page();
        if (to == null || to.equals(page)) {
            return place.id().isEmpty() ? "#" + Anchors.MAIN : "#" + place.id();
        }
        return root + (place.id().isEmpty() ? to : to + "#" + place.id());
    }

    @Override
    public String id(String anchor) {
        String id = place(anchor).id();
        return id.isEmpty() ? anchor : id;
    }

    @Override
    public @Nullable String toFile(String address) {
        String path = files.find(address);
        return path == null ? null : root + path;
    }

    /**
     * A page and a place on it.
     *
     * @param page its file, or null when only the page being written can have the place
     * @param id the place, or empty for the whole page
     */
    private record Place(@Nullable String page, String id) {}

    private Place place(String anchor) {
        int slash = anchor.indexOf('/');
        String whole = slash < 0 ? anchor : anchor.substring(0, slash);
        String inside = slash < 0 ? "" : anchor.substring(slash + 1);
        String chapter = addresses.chapter(whole);
        if (chapter != null) {
            return new Place(chapter, inside);
        }
        return switch (whole) {
            case "term" -> new Place(addresses.part(Part.GLOSSARY), inside);
            case "ref" -> new Place(addresses.part(Part.REFERENCES), inside);
            case "volume" -> new Place(Addresses.HOME, "volume-" + inside);
            case Anchors.HOME -> new Place(Addresses.HOME, inside);
            case Anchors.PREFACE -> new Place(addresses.preface(), inside);
            case Anchors.GLOSSARY -> new Place(addresses.part(Part.GLOSSARY), inside);
            case Anchors.REFERENCES -> new Place(addresses.part(Part.REFERENCES), inside);
            case Anchors.EPIGRAPHS, Anchors.ANNEXES -> new Place(Addresses.HOME, anchor);
            default -> new Place(null, anchor);
        };
    }
}
