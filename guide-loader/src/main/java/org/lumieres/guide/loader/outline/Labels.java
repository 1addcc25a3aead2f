package org.lumieres.guide.loader.outline;

import java.util.Locale;

/** Titles made of what is no Markdown. */
public final class Labels {
    private Labels() {}

    /** Plain words as Markdown that says just these words. */
    public static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*\\[\\]<>&~{]|(?<!\\w)_|_(?!\\w)", "\\\\$0");
    }

    /** The title that a file's or a folder's name makes, in Markdown. */
    public static String ofName(String name) {
        return plain(readable(name));
    }

    /** The words of a file's or a folder's name: {@code 02-preparer_son-projet} is “Preparer son projet”. */
    public static String readable(String name) {
        String words = name.replaceFirst("^\\d+[-_. ]+(?=.)", "")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        String title = words.isEmpty() ? name : words;
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }
}
