package org.lumieres.guide.rule.accessibility;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** What is said or shown in a recording is also written. */
final class MediaAlternative extends LibraryRule {
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:mp4|webm|ogv|mov|avi|mp3|ogg|oga|wav|m4a|m4v)(?:[?#].*)?");
    private static final Pattern PLAYER = Pattern.compile(
            "(?i)https?://(?:www\\.)?(?:youtube\\.com/watch|youtu\\.be/|dailymotion\\.com/video/|vimeo\\.com/\\d"
                    + "|tube\\.[a-z.-]+/w/|soundcloud\\.com/[^/]+/)");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?iU)transcri|sous-titr|sous titr|audiodescri|version texte|subtitle|caption|audio description|text version");

    MediaAlternative() {
        super("media-alternative", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        inspection.each(Inline.Link.class, (link, trail) -> {
            if (isRecording(link.url())) {
                Trail around = paragraph(trail);
                if (!WRITTEN.matcher(around.node().plainText()).find() && told.add(around.node())) {
                    inspection.found(around, "media-alternative", link.plainText());
                }
            }
        });
    }

    private static boolean isRecording(String url) {
        int dot = url.lastIndexOf('.');
        return (dot >= 0 && FILE.matcher(url).region(dot, url.length()).matches())
                || PLAYER.matcher(url).lookingAt();
    }

    /** The paragraph around a link, or what else has it among its words. */
    private static Trail paragraph(Trail link) {
        Trail around = link;
        while (around.node() instanceof Inline) {
            around = around.up().orElseThrow();
        }
        return around;
    }
}
