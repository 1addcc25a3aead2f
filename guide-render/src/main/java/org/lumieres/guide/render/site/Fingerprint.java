package org.lumieres.guide.render.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Tells files of different content apart by their names, so that a browser may keep each as long as it likes. */
final class Fingerprint {
    private static final int DIGITS = 10;
    private static final Pattern NAMED = Pattern.compile("\\.[0-9a-f]{" + DIGITS + "}\\.[a-z0-9]+$");

    private Fingerprint() {}

    /** Whether a file's name tells its content. */
    static boolean isIn(String path) {
        return NAMED.matcher(path).find();
    }

    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
