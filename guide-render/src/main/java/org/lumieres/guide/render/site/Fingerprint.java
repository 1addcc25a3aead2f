package org.lumieres.guide.render.site;

import java.util.regex.Pattern;
import org.lumieres.guide.render.digest.Sha256;

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
        return Sha256.of(content).substring(0, DIGITS);
    }
}
