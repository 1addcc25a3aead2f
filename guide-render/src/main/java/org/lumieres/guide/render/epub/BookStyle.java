package org.lumieres.guide.render.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lumieres.guide.render.fragment.Resource;

/**
 * How a book looks where the reader does not wish otherwise: the blocks as on any page, a frame of its own, and the
 * typefaces of the site.
 */
final class BookStyle {
    static final String PATH = "style/book.css";

    /** The fonts are those of the site, where they also are. */
    private static final String THEME = "/org/lumieres/guide/render/site/theme/";

    private static final String FOLDER = "style/";
    private static final List<String> FONTS =
            List.of("sans-regular.woff2", "sans-italic.woff2", "sans-semibold.woff2", "serif-semibold.woff2");

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}\\s*");
    private static final Pattern VALUE = Pattern.compile("--([a-z]+): ([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z]+)\\)");

    private BookStyle() {}

    static String css() {
        return resolved(Resource.text(Resource.class, "content.css") + Resource.text(BookStyle.class, "book.css"));
    }

    /** Puts the values of the root into the rules: reading systems that are older than custom properties see them. */
    private static String resolved(String css) {
        Map<String, String> values = ROOT.matcher(css)
                .results()
                .flatMap(root -> VALUE.matcher(root.group(1)).results())
                .collect(Collectors.toMap(value -> value.group(1), value -> value.group(2)));
        return USE.matcher(ROOT.matcher(css).replaceAll(""))
                .replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), use.group())));
    }

    /** The fonts and what they may be used for, by their files. */
    static Map<String, byte[]> fonts() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FONTS.forEach(font -> files.put(FOLDER + font, Resource.bytes(BookStyle.class, THEME + font)));
        files.put(FOLDER + "fonts-licence.txt", Resource.bytes(BookStyle.class, THEME + "fonts-licence.txt"));
        return files;
    }
}
