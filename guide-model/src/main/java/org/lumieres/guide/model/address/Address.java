package org.lumieres.guide.model.address;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a link or a picture, as a guide has it (RFC 3986). It may be anything at all: what it is worth is
 * asked of it. Immutable and thread-safe.
 *
 * @param text the address as written
 */
public record Address(String text) {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

    /** Schemes that lead somewhere and run nothing. */
    private static final Set<String> LEADS = Set.of(
            "http", "https", "mailto", "tel", "sms", "geo", "xmpp", "irc", "ircs", "matrix", "news", "ftp", "ftps",
            "sftp", "magnet", "doi", "urn");

    /** What readers do not see and some browsers pass over. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    private static final Pattern RUNS =
            Pattern.compile("(?:javascript|vbscript|livescript|data|file|blob|view-source):", Pattern.CASE_INSENSITIVE);

    /**
     * What it begins with when it is absolute.
     *
     * @return the scheme in lower case, or empty when it has none
     */
    public Optional<String> scheme() {
        Matcher scheme = SCHEME.matcher(text.strip());
        return scheme.lookingAt() ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * Whether it leads out of the guide's folder.
     *
     * @return true when it has a scheme or a host
     */
    public boolean leadsElsewhere() {
        return text.strip().startsWith("//") || scheme().isPresent();
    }

    /**
     * Whether following it runs nothing.
     *
     * @return true when it is relative, or of a scheme that only leads somewhere
     */
    public boolean isSafe() {
        // Browsers drop tabs and line feeds inside an address, so that java\nscript: would run.
        if (hasControls()) {
            return false;
        }
        if (text.indexOf(':') < 0) {
            return true;
        }
        if (RUNS.matcher(INVISIBLE.matcher(text).replaceAll("")).lookingAt()) {
            return false;
        }
        // No relative address begins with a colon (RFC 3986, section 4.2).
        return scheme().map(LEADS::contains).orElse(!text.strip().startsWith(":"));
    }

    private boolean hasControls() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
