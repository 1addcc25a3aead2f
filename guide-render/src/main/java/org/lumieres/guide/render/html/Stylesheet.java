package org.lumieres.guide.render.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lumieres.guide.render.digest.Sha256;
import org.lumieres.guide.render.fragment.Resource;

/**
 * The look of a page, and the name that a content security policy allows it by.
 *
 * @param css the rules, as they stand in the page
 * @param hash {@code sha256-…} (CSP 3, section 2.3.1)
 */
record Stylesheet(String css, String hash) {
    /**
     * The rules that come with the renderer. Stripped, because the Nu HTML checker compares hashes with the stripped
     * content of the element.
     */
    static final Stylesheet STANDARD = of(standard());

    /** The page's own rules after those of the blocks: the ones for print are the page's, and come last. */
    private static String standard() {
        return (Resource.text(Resource.class, "content.css") + Resource.text(Stylesheet.class, "guide.css")).strip();
    }

    static Stylesheet of(String css) {
        byte[] digest = Sha256.digest(css.getBytes(StandardCharsets.UTF_8));
        return new Stylesheet(css, "sha256-" + Base64.getEncoder().encodeToString(digest));
    }
}
