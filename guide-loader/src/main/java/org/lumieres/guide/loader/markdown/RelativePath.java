package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths with {@code /} between their parts, as links write them. */
final class RelativePath {
    private RelativePath() {}

    /**
     * The path that a path leads to when it stands in a file; both files are seen from the same folder.
     *
     * @return the path from that folder, or empty when it leads out of it
     */
    static Optional<String> resolve(String file, String path) {
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        int folderEnd = file.lastIndexOf('/');
        String whole = folderEnd < 0 ? path : file.substring(0, folderEnd + 1) + path;
        for (String part : whole.split("/", -1)) {
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
}
