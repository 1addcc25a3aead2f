package org.lumieres.guide.render.site;

import java.util.Locale;
import org.lumieres.guide.model.Slugs;

/** Paths that any server and any file system takes as they are. */
final class ServedPath {
    private ServedPath() {}

    /**
     * A file's own path where that is made of slugs; else one that is, told from all others by the sum of its own.
     *
     * @param file a path with an extension
     * @param folder where to put it when it cannot stay at its own path; ends in a slash
     */
    static String of(String file, String folder) {
        int dot = file.lastIndexOf('.');
        String name = file.substring(0, dot);
        String extension = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (String part : name.split("/", -1)) {
            plain &= !part.isEmpty() && part.equals(Slugs.slug(part));
        }
        return (plain ? name : folder + Slugs.slug(name) + "-" + Integer.toHexString(name.hashCode())) + "."
                + extension;
    }
}
