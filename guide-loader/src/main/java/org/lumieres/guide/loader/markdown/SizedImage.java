package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the size that HackMD, GitLab and others let stand behind its address: {@code ![x](a.jpg =300x200)}.
 */
final class SizedImage extends Image {
    private final String size;

    private SizedImage(String address, @Nullable String title, String size) {
        super(address, title);
        this.size = size;
    }

    /** Reads what stands between the parentheses of a picture; null when no size ends it. */
    static @Nullable SizedImage read(String written) {
        String inside = written.strip();
        int sign = inside.lastIndexOf('=');
        if (sign < 2 || inside.charAt(sign - 1) != ' ' || !isSize(inside, sign + 1)) {
            return null;
        }
        String before = inside.substring(0, sign).strip();
        int space = before.indexOf(' ');
        String address = space < 0 ? before : before.substring(0, space);
        String title = space < 0 ? "" : before.substring(space).strip();
        boolean quoted = title.length() > 1 && title.charAt(0) == '"' && title.indexOf('"', 1) == title.length() - 1;
        if (space >= 0 && !quoted) {
            return null;
        }
        String size = inside.substring(sign);
        return new SizedImage(address, space < 0 ? null : title.substring(1, title.length() - 1), size);
    }

    private static boolean isSize(String inside, int from) {
        for (int i = from; i < inside.length(); i++) {
            if ("0123456789x%".indexOf(inside.charAt(i)) < 0) {
                return false;
            }
        }
        return from < inside.length();
    }

    String size() {
        return size;
    }
}
