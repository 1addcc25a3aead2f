package org.lumieres.guide.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The URI of a file (RFC 3986, RFC 8089). Not by {@link java.net.URI}, which composes accents when it encodes them: a
 * file whose name has them apart would not be found.
 */
final class FileUri {
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileUri() {}

    /** A relative reference for a relative path, {@code file:} for one from a root; {@code /} between its parts. */
    static String of(String path) {
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        return DRIVE.matcher(path).matches()
                ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2))
                : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
