package org.lumieres.guide.loader.links;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the path in a link or a picture may stand for.
 *
 * @param paths paths from the guide's folder, likeliest first
 * @param leadsOut whether, taken at its word, it leads out of that folder
 */
public record PathReadings(List<String> paths, boolean leadsOut) {
    /** Docusaurus' name for the folder of the site. */
    private static final String SITE = "@site/";

    /** Folders whose files sites put at their root. */
    private static final List<String> ROOTS = List.of("", "static/", "public/", ".vuepress/public/");

    public PathReadings {
        paths = List.copyOf(paths);
    }

    /** The readings of a decoded path that stands in a file. */
    public static PathReadings of(String file, String path) {
        if (path.startsWith("/")) {
            return fromRoots(file, path.substring(1));
        }
        if (path.startsWith(SITE)) {
            return fromRoots(file, path.substring(SITE.length()));
        }
        Optional<String> plain = RelativePath.resolve(file, path);
        return new PathReadings(plain.stream().toList(), plain.isEmpty());
    }

    /**
     * What a path leads to where it is read from the page that a site makes of a file: many show
     * {@code reseaux/animer.md} as the folder {@code reseaux/animer/}, and its links to other pages start from there.
     */
    public static Optional<String> fromPage(String file, String path) {
        int dot = file.indexOf('.', file.lastIndexOf('/') + 1);
        return RelativePath.resolve((dot < 0 ? file : file.substring(0, dot)) + "/", path);
    }

    /** The site's root may be the guide's folder or one of those around the file, such as {@code docs}. */
    private static PathReadings fromRoots(String file, String path) {
        Optional<String> plain = RelativePath.resolve("", path);
        if (plain.isEmpty()) {
            return new PathReadings(List.of(), true);
        }
        Set<String> readings = new LinkedHashSet<>();
        int end = 0;
        do {
            String folder = file.substring(0, end);
            ROOTS.forEach(root -> readings.add(folder + root + plain.get()));
            end = file.indexOf('/', end) + 1;
        } while (end > 0);
        return new PathReadings(List.copyOf(readings), false);
    }
}
