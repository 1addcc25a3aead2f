package org.lumieres.guide.model.picture;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a drawing refers to: its own parts are safe, and so are pictures that it holds itself. */
final class SvgReferences {
    private static final Pattern RASTER =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\((?!\\s*+[\"']?+\\s*+#)[^)]*+\\)?");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;]*+;?");
    /** What fetches in other ways than by {@code url()}, and the escapes that may hide it. */
    private static final Pattern UNCLEAR =
            Pattern.compile("(?i)\\\\|image-set\\s*+\\(|image\\s*+\\(|src\\s*+\\(|expression\\s*+\\(|javascript:");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");

    private SvgReferences() {}

    /** Whether an address may stay. */
    static boolean isSafe(String address, String element) {
        String stripped = address.strip();
        boolean shows = element.toLowerCase(Locale.ROOT).endsWith("image");
        return stripped.startsWith("#") || (shows && RASTER.matcher(stripped).matches());
    }

    /** A value or a style without references to other files; null when it cannot be told what it refers to. */
    static @Nullable String onlyInside(String value) {
        if (value.indexOf('(') < 0 && value.indexOf('@') < 0 && value.indexOf(':') < 0) {
            return value;
        }
        String bare = COMMENT.matcher(value).replaceAll("");
        if (UNCLEAR.matcher(bare).find()) {
            return null;
        }
        if (!OUTSIDE.matcher(bare).find() && !IMPORT.matcher(bare).find()) {
            return value;
        }
        return OUTSIDE.matcher(IMPORT.matcher(bare).replaceAll("")).replaceAll("none");
    }
}
