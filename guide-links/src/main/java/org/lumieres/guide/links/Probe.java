package org.lumieres.guide.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.links.AddressGuard.PrivateAddressException;
import org.lumieres.guide.links.Outcome.Kind;
import org.lumieres.guide.links.WebClient.Answer;
import org.lumieres.guide.links.WebClient.ProxyLoginException;

/** Follows an address to where it leads. Thread-safe. */
record Probe(WebClient web) {
    private static final int MOST_REDIRECTIONS = 10;
    private static final Set<Integer> REDIRECTION = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** There is something, but no first byte of it. RFC 9110, 15.5.17. */
    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** Asks for an address, and for those that it is redirected to. */
    Outcome follow(URI address) throws InterruptedException {
        try {
            return ask(address);
        } catch (UnknownHostException none) {
            return Outcome.of(Kind.NO_HOST);
        } catch (HttpTimeoutException slow) {
            return Outcome.of(Kind.TIMEOUT);
        } catch (ConnectException refused) {
            return Outcome.of(Kind.REFUSED);
        } catch (ProxyLoginException unknown) {
            return Outcome.of(Kind.PROXY_LOGIN);
        } catch (PrivateAddressException notAsked) {
            return Outcome.of(Kind.PRIVATE);
        } catch (IOException other) {
            return Outcome.of(Kind.NO_ANSWER);
        }
    }

    private Outcome ask(URI address) throws IOException, InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI here = address;
        URI moved = address;
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS && seen.add(here); redirections++) {
            Answer answer = web.ask(here);
            if (!REDIRECTION.contains(answer.status())) {
                return outcome(answer.status(), address, moved);
            }
            Optional<URI> next = target(here, answer);
            if (next.isEmpty()) {
                break;
            }
            // Only what is permanent from the start on is a new address. RFC 9110, 15.4.
            if (moved.equals(here) && PERMANENT.contains(answer.status())) {
                moved = next.get();
            }
            here = next.get();
        }
        return Outcome.of(Kind.ENDLESS);
    }

    private static Optional<URI> target(URI here, Answer answer) {
        try {
            return answer.location()
                    .filter(location -> !location.isBlank())
                    // URI resolves a query alone, as RFC 2396 did, to one of the folder: RFC 3986, 5.2.2.
                    .map(location -> location.startsWith("?") ? here.getRawPath() + location : location)
                    .flatMap(location -> WebAddress.of(here.resolve(location).toString()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Outcome outcome(int status, URI asked, URI moved) {
        if (status < 400 || status == RANGE_NOT_SATISFIABLE) {
            return moved.equals(asked) ? Outcome.of(Kind.ALIVE) : new Outcome(Kind.MOVED, moved.toString());
        }
        return new Outcome(GONE.contains(status) ? Kind.GONE : Kind.OTHER_STATUS, Integer.toString(status));
    }
}
