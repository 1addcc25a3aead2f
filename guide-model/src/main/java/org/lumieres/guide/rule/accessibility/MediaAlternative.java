package org.lumieres.guide.rule.accessibility;

import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** What is said or shown in a recording is also written. */
final class MediaAlternative extends LibraryRule {
    private static final Pattern RECORDING =
            Pattern.compile("(?i)\\.(?:mp4|webm|ogv|mov|avi|mp3|ogg|oga|wav|m4a|m4v)(?:[?#].*)?$"
                    + "|^https?://(?:www\\.)?(?:youtube\\.com/watch|youtu\\.be/|dailymotion\\.com/video/|vimeo\\.com/\\d"
                    + "|tube\\.[a-z.-]+/w/|soundcloud\\.com/[^/]+/)");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?iU)transcri|sous-titr|sous titr|audiodescri|version texte|subtitle|caption|audio description|text version");

    MediaAlternative() {
        super("media-alternative", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(
                Paragraph.class,
                (paragraph, trail) -> paragraph.content().stream()
                        .flatMap(Node::walk)
                        .filter(node -> node instanceof Inline.Link link
                                && RECORDING.matcher(link.url()).find())
                        .findFirst()
                        .filter(link -> !WRITTEN.matcher(paragraph.plainText()).find())
                        .ifPresent(link -> inspection.found(trail, "media-alternative", link.plainText())));
    }
}
