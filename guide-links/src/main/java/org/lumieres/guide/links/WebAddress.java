package org.lumieres.guide.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses as they are asked for. */
final class WebAddress {
    private static final Set<String> WEB = Set.of("http", "https");

    private WebAddress() {}

    /**
     * What to ask for to see whether an address leads anywhere: the address in ASCII (RFC 3987, 3.1), without its
     * fragment, which servers never see, and without the name and password that somebody may have left in it.
     *
     * @return the address; empty when it is no address of the web
     */
    static Optional<URI> of(String written) {
        try {
            URI address = new URI(written.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            URI named = address.getHost() == null ? international(address.getRawAuthority()) : address;
            if (!WEB.contains(scheme) || named == null || named.getHost() == null) {
                return Optional.empty();
            }
            String port = named.getPort() < 0 ? "" : ":" + named.getPort();
            String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            String host = named.getHost().toLowerCase(Locale.ROOT);
            return Optional.of(new URI(new URI(scheme + "://" + host + port + path + query).toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable URI international(@Nullable String authority) throws URISyntaxException {
        return authority == null ? null : new URI("https://" + IDN.toASCII(authority));
    }
}
