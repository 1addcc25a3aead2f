package org.lumieres.guide.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names by which this server may be asked. A page of the web can have its own name lead to this machine (DNS
 * rebinding) and then reads what this server answers; its requests bear that name.
 */
final class HostNames {
    private final Set<String> allowed;

    /** The names of this machine for itself, with the port where it is not that of HTTP. */
    HostNames(int port) {
        this.allowed = List.of("localhost", "127.0.0.1", "[::1]").stream()
                .map(name -> port == 80 ? name : name + ":" + port)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a request with such a header is meant for us. */
    boolean allow(@Nullable List<String> host) {
        return host != null && host.size() == 1 && allowed.contains(host.get(0).toLowerCase(Locale.ROOT));
    }
}
