package org.lumieres.guide.render.epub;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.Links;

/**
 * Leads from one document of a book to what stands in any of them.
 *
 * @param places the files of the documents
 * @param document the file of the one being written
 */
record BookLinks(Places places, String document) implements Links {
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._/-]");

    @Override
    public String to(String anchor) {
        Place place = place(anchor);
        String path = place.path();
        if (place.id().isEmpty()) {
            return path == null ? document : path;
        }
        return path == null || path.equals(document) ? "#" + place.id() : path + "#" + place.id();
    }

    @Override
    public String id(String anchor) {
        String id = place(anchor).id();
        return id.isEmpty() ? fragment(anchor) : id;
    }

    /**
     * A document and a place in it.
     *
     * @param path its file, or null when only the document being written can have the place
     * @param id the place, or empty for the whole document
     */
    private record Place(@Nullable String path, String id) {}

    private Place place(String anchor) {
        // From the whole to its first part: the id of a guide that was not validated may have any sign in it.
        for (int end = anchor.length(); end > 0; end = anchor.lastIndexOf('/', end - 1)) {
            String path = places.of(anchor.substring(0, end));
            if (path != null) {
                return new Place(path, fragment(anchor.substring(Math.min(end + 1, anchor.length()))));
            }
        }
        int slash = anchor.indexOf('/');
        String whole = slash < 0 ? anchor : anchor.substring(0, slash);
        String inside = slash < 0 ? "" : fragment(anchor.substring(slash + 1));
        return switch (whole) {
            case "term" -> new Place(Places.GLOSSARY, inside);
            case "ref" -> new Place(Places.REFERENCES, inside);
            case Anchors.HOME -> new Place(Places.TITLE_PAGE, inside);
            case Anchors.PREFACE -> new Place(Places.PREFACE, inside);
            case Anchors.EPIGRAPHS -> new Place(Places.EPIGRAPHS, inside);
            case Anchors.ANNEXES -> new Place(Places.ANNEXES, inside);
            case Anchors.GLOSSARY -> new Place(Places.GLOSSARY, inside);
            case Anchors.REFERENCES -> new Place(Places.REFERENCES, inside);
            case Anchors.CREDITS -> new Place(Places.COLOPHON, inside);
            default -> new Place(null, fragment(anchor));
        };
    }

    /** A name that an address can end in as it is (RFC 3986, section 3.5), which the slugs of a sound guide are. */
    private static String fragment(String name) {
        return UNFIT.matcher(name).replaceAll("-");
    }
}
