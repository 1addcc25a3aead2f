package org.lumieres.guide.render.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The paths of the files of one publication: each stays in its folder, and is another file than all others on any
 * system, be it blind to case or to how accents are spelled. Thread-safe.
 */
final class PathRegister {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** Takes a path, and says what is wrong with it where it cannot be taken. */
    Optional<String> take(String path) {
        Optional<String> fault = fault(path);
        if (fault.isPresent()) {
            return fault;
        }
        String other = taken.putIfAbsent(folded(path), path);
        if (other == null) {
            return Optional.empty();
        }
        return Optional.of(other.equals(path) ? "it is there twice" : "some systems take it for “" + other + "”");
    }

    private static Optional<String> fault(String path) {
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("it is absolute");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("it has a character that file names cannot have everywhere");
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return Optional.of("it has a part that names no file");
            }
        }
        String first = folded(path.split("/", 2)[0]);
        if (first.equals(Manifest.FILE) || first.equals(Stage.NAME)) {
            return Optional.of("it is taken by the publication itself");
        }
        return isName(path) ? Optional.empty() : Optional.of("this system has no such file names");
    }

    private static boolean isName(String path) {
        try {
            return Path.of(path).getNameCount() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
