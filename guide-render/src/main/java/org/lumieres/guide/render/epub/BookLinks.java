package org.lumieres.guide.render.epub;

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
        return id.isEmpty() ? anchor : id;
    }

    /**
     * A document and a place in it.
     *
     * @param path its file, or null when only the document being written can have the place
     * @param id the place, or empty for the whole document
     */
    private record Place(@Nullable String path, String id) {}

    private Place place(String anchor) {
        int slash = anchor.indexOf('/');
        String whole = slash < 0 ? anchor : anchor.substring(0, slash);
        String inside = slash < 0 ? "" : anchor.substring(slash + 1);
        String chapter = places.chapter(whole);
        if (chapter != null) {
            return new Place(chapter, inside);
        }
        return switch (whole) {
            case "term" -> new Place(Places.GLOSSARY, inside);
            case "ref" -> new Place(Places.REFERENCES, inside);
            case "volume" -> new Place(places.volume(inside), "");
            case Anchors.HOME -> new Place(Places.TITLE_PAGE, inside);
            case Anchors.PREFACE -> new Place(Places.PREFACE, inside);
            case Anchors.EPIGRAPHS -> new Place(Places.EPIGRAPHS, inside);
            case Anchors.ANNEXES -> new Place(Places.ANNEXES, inside);
            case Anchors.GLOSSARY -> new Place(Places.GLOSSARY, inside);
            case Anchors.REFERENCES -> new Place(Places.REFERENCES, inside);
            case Anchors.CREDITS -> new Place(Places.COLOPHON, inside);
            default -> new Place(null, anchor);
        };
    }
}
