package org.lumieres.guide.render.site.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lumieres.guide.render.fragment.Resource;

/**
 * What a page needs to search: one script, which loads the index beside it, and the style of what it shows. The engine
 * is MiniSearch, the same for each guide.
 */
public final class SearchScript {
    private static final List<String> PIECES =
            List.of("minisearch.min.js", "folding.js", "parts.js", "engine.js", "extract.js", "dialog.js");

    private SearchScript() {}

    /**
     * The script, to be published in a folder beside the one of the index.
     *
     * @return JavaScript that gives {@code guideSearch.open(opener)}, in UTF-8
     */
    public static byte[] script() {
        StringBuilder script = new StringBuilder();
        PIECES.forEach(piece -> script.append(Resource.text(SearchScript.class, piece)));
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * How the search looks, in the colours and typefaces of the site.
     *
     * @return CSS
     */
    public static String style() {
        return Resource.text(SearchScript.class, "search.css");
    }

    /**
     * The licence that the engine must be accompanied by.
     *
     * @return a text in UTF-8
     */
    public static byte[] licence() {
        return Resource.bytes(SearchScript.class, "minisearch-licence.txt");
    }
}
