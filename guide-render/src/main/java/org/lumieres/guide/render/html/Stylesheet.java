package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
    static final Stylesheet STANDARD = of(resource("guide.css").strip());

    static Stylesheet of(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return new Stylesheet(css, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
