package org.lumieres.guide.loader.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths with {@code /} between their parts, as links write them, seen from the guide's folder. */
public final class RelativePath {
    private RelativePath() {}

    /**
     * The path that a path leads to when it stands in a file; both files are seen from the same folder.
     *
     * @return the path from that folder, or empty when it leads out of it
     */
    public static Optional<String> resolve(String file, String path) {
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : (folder(file) + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** What a link that stands in one file says to lead to another. */
    public static String between(String file, String other) {
        String folder = folder(file);
        int shared = 0;
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            if (!other.startsWith(folder.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        long up = folder.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + other.substring(shared);
    }

    /** The path of a file's folder with its last slash, empty for the guide's own. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
