package org.lumieres.guide.rule.accessibility;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** Who is about to download a document is told in which format it is and how large. */
final class DownloadInfo extends LibraryRule {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)[^?#]*\\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|csv|epub)(?:[?#].*)?+$");
    private static final Pattern SIZE = Pattern.compile("(?iU)\\d[\\d.,\\s]*\\s?(?:[kmg]?o|[kmg]b|octets|bytes)\\b");

    DownloadInfo() {
        super("download-info", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Inline.Link.class, (link, trail) -> {
            Matcher document = DOCUMENT.matcher(link.url());
            if (!document.lookingAt()) {
                return;
            }
            String words = link.plainText() + " " + (link.title() == null ? "" : link.title());
            String format = document.group(1).toUpperCase(Locale.ROOT);
            if (!words.toUpperCase(Locale.ROOT).contains(format)
                    || !SIZE.matcher(words).find()) {
                inspection.found(trail, "download-info", link.plainText().strip(), format);
            }
        });
    }
}
