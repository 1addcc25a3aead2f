package org.lumieres.guide.render.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lumieres.guide.render.publish.RefusedPathException.Reason;

/**
 * The paths of the files of one publication: each stays in its folder, and is another file than all others on any
 * system, be it blind to case or to how accents are spelled. Thread-safe.
 */
final class PathRegister {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** Takes a path for a file. */
    void take(String path) throws RefusedPathException {
        Optional<Reason> fault = fault(path);
        if (fault.isPresent()) {
            throw new RefusedPathException(path, fault.get());
        }
        String other = taken.putIfAbsent(folded(path), path);
        if (other != null) {
            throw other.equals(path)
                    ? new RefusedPathException(path, Reason.TWICE)
                    : new RefusedPathException(path, other, Reason.SAME_ELSEWHERE);
        }
    }

    private static Optional<Reason> fault(String path) {
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of(Reason.NO_NAME);
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Reason.NO_NAME);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return Optional.of(Reason.NO_NAME);
            }
        }
        String first = folded(path.split("/", 2)[0]);
        if (first.equals(Manifest.FILE) || first.equals(Stage.NAME)) {
            return Optional.of(Reason.RESERVED);
        }
        return isName(path) ? Optional.empty() : Optional.of(Reason.NO_NAME);
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
