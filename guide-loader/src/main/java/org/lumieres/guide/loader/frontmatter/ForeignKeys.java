package org.lumieres.guide.loader.frontmatter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that other tools give to what a chapter says of itself: Jekyll, Hugo, Docusaurus, VuePress, MkDocs, Quarto,
 * Eleventy, the GOV.UK Tech Docs Template, Pandoc. How a name is spelled does not matter, {@code lastReviewedOn} or
 * {@code last_reviewed_on}.
 */
final class ForeignKeys {
    private static final Map<String, List<String>> OF_COMPONENTS = Map.ofEntries(
            Map.entry("summary", List.of("description", "abstract", "excerpt", "lead", "chapo", "resume", "subtitle")),
            Map.entry("language", List.of("lang", "locale")),
            Map.entry("authors", List.of("author", "by", "auteur", "auteurs", "auteurice")),
            Map.entry("keywords", List.of("tags", "tag", "categories", "category", "mots-cles")),
            Map.entry("issued", List.of("date", "published", "publish-date", "date-published", "created", "pub-date")),
            Map.entry(
                    "modified",
                    List.of(
                            "updated",
                            "lastmod",
                            "last-mod",
                            "last-modified",
                            "last-modified-at",
                            "last-updated",
                            "last-update",
                            "date-modified",
                            "revision-date")),
            Map.entry("reviewed", List.of("last-reviewed-on", "last-reviewed", "reviewed-on", "review-date")),
            Map.entry("review-every", List.of("review-in", "review-interval", "review-period")),
            Map.entry("expires", List.of("expiry-date", "expirydate", "expires-on", "expiration", "unpublish-date")),
            Map.entry("aliases", List.of("permalink", "slug", "url", "alias", "redirect-from", "redirects")));

    /** Where a page stands among others, which the outline of a folder reads. */
    private static final Set<String> ORDER = Set.of(
            "order",
            "weight",
            "nav-order",
            "sidebar-position",
            "position",
            "nav-title",
            "sidebar-label",
            "parent",
            "grand-parent");

    /** Where a word begins in {@code lastReviewedOn}. */
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern SPACE = Pattern.compile("[_ .]+");

    private static final Map<String, String> COMPONENTS = new HashMap<>();

    static {
        OF_COMPONENTS.forEach((component, names) -> names.forEach(name -> COMPONENTS.put(name, component)));
    }

    private ForeignKeys() {}

    /** The component that a key of another tool speaks of. */
    static Optional<String> component(String key) {
        return Optional.ofNullable(COMPONENTS.get(folded(key)));
    }

    /** Whether a key says where the page stands among others. */
    static boolean isOrder(String key) {
        return ORDER.contains(folded(key));
    }

    /** A key as this library would spell it: {@code lastReviewedOn} is {@code last-reviewed-on}. */
    private static String folded(String key) {
        if (isFolded(key)) {
            return key;
        }
        String parted = HUMP.matcher(key).replaceAll("-");
        return SPACE.matcher(parted).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Most are: every chapter is asked for all its keys. */
    private static boolean isFolded(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if ((c < 'a' || c > 'z') && c != '-') {
                return false;
            }
        }
        return true;
    }
}
