package org.lumieres.guide.loader.links;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a chapter's file says of it that its model does not.
 *
 * @param file the file, by its path from the guide's folder
 * @param anchors the names that HTML gives places of it, each with the id of the section around, empty for the chapter
 * @param mayNamePlaces whether a link of it may lead to a place of a page
 */
public record ChapterSource(String file, Map<String, String> anchors, boolean mayNamePlaces) {
    public ChapterSource {
        // In the order they stand in: the first of two that are spelled alike counts.
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
    }
}
