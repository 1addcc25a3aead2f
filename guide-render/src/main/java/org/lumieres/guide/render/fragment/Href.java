package org.lumieres.guide.render.fragment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.address.Address;

/** Decides which addresses a page may link to: those that lead somewhere and run nothing. */
public final class Href {
    /** Signs that no part of an address may hold as they are (RFC 3986, section 2). */
    private static final String ENCODED = " \"<>\\^`{|}";

    private static final Pattern WEB = Pattern.compile("\\A(https?:|)[/\\\\]{2,}", Pattern.CASE_INSENSITIVE);

    /** No registered scheme, though it is written as one; the handbook of the DOI has links go to its resolver. */
    private static final Pattern DOI = Pattern.compile("\\Adoi:", Pattern.CASE_INSENSITIVE);

    /** A host, which may have letters of any script and the underscores of some, and a port. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@%]*@)?(?:\\[[0-9a-fA-F:.]+]|[\\p{L}\\p{M}\\p{N}._-]+)(?::\\d{0,5})?");

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
        return medium.isAlone() ? absolute(address) : encode(text);
    }

    /** What leads out of a book: a whole address that every program reads alike, or null (RFC 3986, section 4.3). */
    private static @Nullable String absolute(Address address) {
        if (!address.leadsElsewhere()) {
            return null;
        }
        String text = address.text().strip();
        // A site's addresses may begin with the scheme that it was read by; browsers pass over slashes too many.
        String web =
                WEB.matcher(DOI.matcher(text).replaceFirst("https://doi.org/")).replaceFirst("$1//");
        String whole = encode(web.startsWith("//") ? "https:" + web : web);
        try {
            URI uri = new URI(whole);
            String authority = uri.getRawAuthority();
            boolean leads = uri.isOpaque()
                    || (authority != null && AUTHORITY.matcher(authority).matches());
            return leads ? whole : null;
        } catch (URISyntaxException e) {
            return null;
        }
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
