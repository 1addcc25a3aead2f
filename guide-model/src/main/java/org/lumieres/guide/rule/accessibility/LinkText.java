package org.lumieres.guide.rule.accessibility;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** The words of a link say where it leads, even out of their sentence. */
final class LinkText extends LibraryRule {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "ici",
            "là",
            "cliquez ici",
            "cliquer ici",
            "cliquez",
            "lien",
            "ce lien",
            "lire la suite",
            "en savoir plus",
            "plus d’informations",
            "plus d’infos",
            "voir",
            "suite",
            "lire",
            "télécharger",
            "site",
            "site web",
            "cette page",
            "here",
            "click here",
            "click",
            "link",
            "this link",
            "read more",
            "more",
            "learn more",
            "see more",
            "this page",
            "page",
            "download",
            "website",
            "site internet");

    LinkText() {
        super("link-text", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Map<String, Map<String, Trail>> targets = new HashMap<>();
        inspection.each(Inline.Link.class, (link, trail) -> {
            String words = words(link);
            if (EMPTY_WORDS.contains(words)) {
                inspection.found(trail, "link-text.empty", link.plainText().strip());
            } else if (isBareAddress(link)) {
                inspection.found(trail, "link-text.address", link.plainText().strip());
            } else if (!words.isEmpty()) {
                twice(inspection, targets, words + " @ " + page(trail), link.url(), trail);
            }
        });
        inspection.each(Inline.Reference.class, (reference, trail) -> {
            String words = words(reference);
            if (EMPTY_WORDS.contains(words)) {
                inspection.found(trail, "link-text.empty", reference.plainText().strip());
            }
        });
    }

    private static void twice(
            Inspection inspection, Map<String, Map<String, Trail>> targets, String key, String url, Trail trail) {
        Map<String, Trail> known = targets.computeIfAbsent(key, unseen -> new LinkedHashMap<>());
        if (known.putIfAbsent(url, trail) == null && known.size() == 2) {
            Trail first = known.values().iterator().next();
            inspection.related(
                    TrailPath.of(trail),
                    TrailPath.of(first),
                    "link-text.first",
                    "link-text.twice",
                    trail.node().plainText().strip());
        }
    }

    private static int page(Trail trail) {
        return System.identityHashCode(trail.page().node());
    }

    private static String words(Inline link) {
        String words = link.plainText();
        int start = 0;
        int end = words.length();
        while (start < end && isAround(words.charAt(start))) {
            start++;
        }
        while (end > start && isAround(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end).replace('\'', '’').toLowerCase(Locale.ROOT);
    }

    /** Signs around words that say nothing. */
    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || ".…»«:\u00a0\u202f".indexOf(c) >= 0;
    }

    private static boolean isBareAddress(Inline.Link link) {
        String words = link.plainText().strip();
        return (words.startsWith("http://") || words.startsWith("https://")) && words.indexOf(' ') < 0;
    }
}
