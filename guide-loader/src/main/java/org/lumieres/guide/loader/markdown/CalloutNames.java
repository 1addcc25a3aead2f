package org.lumieres.guide.loader.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.CalloutKind;

/**
 * What callouts are called: by GitHub and here, then by the tools that others write guides with (Docusaurus, VuePress,
 * MkDocs Material, Quarto, MyST, GitBook, Obsidian).
 */
final class CalloutNames {
    private static final Map<String, CalloutKind> KINDS = new HashMap<>();

    static {
        name(CalloutKind.NOTE, "note info information abstract summary tldr todo question help faq example snippet");
        name(CalloutKind.NOTE, "quote cite seealso admonition callout notice secondary");
        name(CalloutKind.TIP, "tip hint success check done");
        name(CalloutKind.IMPORTANT, "important");
        name(CalloutKind.WARNING, "warning attention");
        name(CalloutKind.CAUTION, "caution danger error failure fail missing bug");
    }

    private CalloutNames() {}

    private static void name(CalloutKind kind, String names) {
        for (String name : names.split(" ", -1)) {
            KINDS.put(name, kind);
        }
    }

    /** All of them, in small letters. */
    static Set<String> all() {
        return KINDS.keySet();
    }

    /** The kind of callout that a name stands for, in capitals or small letters, or null. */
    static @Nullable CalloutKind kind(String name) {
        return KINDS.get(name.toLowerCase(Locale.ROOT));
    }

    /** The title that a callout has in the tools where each has one: its name. */
    static String title(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
