package org.lumieres.guide.render.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which addresses a page may link to: those that lead somewhere and run nothing. */
final class Href {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    /** Signs that no part of an address may hold as they are (RFC 3986, section 2). */
    private static final String ENCODED = " \"<>\\^`{|}";

    private Href() {}

    /** The address made fit for an attribute, or null when it is empty or its scheme is none we know to be safe. */
    static @Nullable String safe(String url) {
        String address = url.strip();
        if (address.isEmpty() || hasControl(address)) {
            return null;
        }
        String scheme = scheme(address);
        return scheme == null || SCHEMES.contains(scheme) ? encode(address) : null;
    }

    /** Whether an address leads out of the guide's folder: it has a scheme or a host. */
    static boolean isAbsolute(String url) {
        return scheme(url.strip()) != null || url.strip().startsWith("//");
    }

    private static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return null;
            }
        }
        return null;
    }

    /** Browsers drop tabs and line feeds inside an address, so {@code java\nscript:} would run. */
    private static boolean hasControl(String address) {
        return address.chars().anyMatch(Character::isISOControl);
    }

    private static String encode(String address) {
        StringBuilder encoded = null;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < 0x7F && ENCODED.indexOf(c) >= 0) {
                if (encoded == null) {
                    encoded = new StringBuilder(address.length() + 16).append(address, 0, i);
                }
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (encoded != null) {
                encoded.append(c);
            }
        }
        return encoded == null ? address : encoded.toString();
    }
}
