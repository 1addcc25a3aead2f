package org.lumieres.guide.render.site.search;

import java.util.Map;

/**
 * What a search says, in the language of its guide.
 *
 * @param words the words of its dialog by the names that the script has for them
 * @param otherwise where to look for what is not found: titles of pages by their addresses, in the order to show
 */
public record SearchWording(Map<String, String> words, Map<String, String> otherwise) {}
