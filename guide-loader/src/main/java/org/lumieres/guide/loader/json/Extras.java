package org.lumieres.guide.loader.json;

import java.util.Map;
import java.util.Set;

/**
 * What a record's data holds besides the record's own components.
 *
 * @param given components, by their keys, that are taken as they are in place of what the data has
 * @param keys keys that the data may have besides those of the other components
 */
public record Extras(Map<String, Object> given, Set<String> keys) {
    /** Nothing besides. */
    public static final Extras NONE = new Extras(Map.of(), Set.of());
}
