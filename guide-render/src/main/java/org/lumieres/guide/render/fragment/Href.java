package org.lumieres.guide.render.fragment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.address.Address;

/** Decides which addresses a page may link to: those that lead somewhere and run nothing. */
public final class Href {
    /** Signs that no part of an address may hold as they are (RFC 3986, section 2). */
    private static final String ENCODED = " \"<>\\^`{|}";

    private Href() {}

    /**
     * The address made fit for an attribute; null when it is empty, when following it could run something, or when it
     * leads beside the page and nothing can stand there.
     */
    public static @Nullable String safe(String url, Medium medium) {
        String text = url.strip();
        Address address = new Address(url);
        if (text.isEmpty() || !address.isSafe()) {
            return null;
        }
        if (medium.isAlone()) {
            if (!address.leadsElsewhere()) {
                return null;
            }
            // Of a site, the scheme would be the one it was read by.
            return encode(text.startsWith("//") ? "https:" + text : text);
        }
        return encode(text);
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
