package org.lumieres.guide.model.address;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a page was read once. Any address may be given for one; only a path inside the site can be
 * answered by a page that leads on. Immutable and thread-safe.
 *
 * @param text the address as written
 */
public record FormerAddress(String text) {
    /** What every file system and server takes for a path inside the site. */
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}/)*+[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,199}");

    /** What every publication has for itself, its first page among them. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:downloads|files|images|search|theme)/.*|index\\.html|404\\.html", Pattern.CASE_INSENSITIVE);

    private static final String HOME = "index.html";

    /**
     * The file that answers there.
     *
     * @param site the address of the site's folder, as its guide has it, or null when that is not known
     * @return its path inside the site; empty when no page can stand there
     */
    public Optional<String> page(@Nullable String site) {
        String path = inside(text.strip(), site);
        while (path.startsWith("/") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        if (path.isEmpty() || path.endsWith("/")) {
            path = path + HOME;
        }
        if (path.endsWith(".md")) {
            path = path.substring(0, path.length() - 3);
        }
        if (!PATH.matcher(path).matches() || RESERVED.matcher(path).matches()) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.contains(".")) {
            return Optional.of(path + ".html");
        }
        return Optional.of(path).filter(file -> file.endsWith(".html") || file.endsWith(".htm"));
    }

    private static String inside(String address, @Nullable String site) {
        if (site == null) {
            return address;
        }
        String home = site.endsWith("/") ? site : site + "/";
        int scheme = home.indexOf("://");
        int path = scheme < 0 ? -1 : home.indexOf('/', scheme + "://".length());
        if (path < 0) {
            return address;
        }
        return Stream.of(home, home.substring(path))
                .filter(start -> start.length() > 1 && address.startsWith(start))
                .findFirst()
                .map(start -> address.substring(start.length()))
                .orElse(address);
    }
}
