package org.lumieres.guide.loader.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that sites give pages, by which their links name them: {@code moderer.html}, {@code moderer/} and
 * {@code moderer} are all {@code moderer.md}, and {@code reseaux/} is {@code reseaux/index.md}. Immutable and
 * thread-safe; made when it is first asked.
 */
public final class PageAddresses {
    /** What names of pages end in, the longer first; several of them may stand one after the other. */
    private static final List<String> EXTENSIONS =
            List.of(".markdown", ".html", ".mdx", ".qmd", ".rmd", ".htm", ".erb", ".md");

    /** Names that the page of a folder has. */
    private static final List<String> INDEXES = List.of("index", "_index", "readme");

    /** What puts files in order and is no part of their addresses. */
    private static final Pattern NUMBER = Pattern.compile("(^|/)[0-9]+[-_. ]+(?=[^/])");

    private final Collection<String> files;
    private final Map<String, String> others;
    private final String folder;
    private volatile @Nullable Map<String, String> byAddress;

    /**
     * The addresses of pages.
     *
     * @param files the pages' files, by their paths from the guide's folder
     * @param others addresses that pages say they have, from the site's root, with the files of those pages
     * @param folder the name of the guide's folder, under which many sites show it: {@code docs}; empty for none
     */
    public PageAddresses(Collection<String> files, Map<String, String> others, String folder) {
        this.files = List.copyOf(files);
        this.others = Map.copyOf(others);
        this.folder = "/" + folder + "/";
    }

    /** The address, from the site's root, that a page gives itself in its file: relative ones start from its folder. */
    public static String said(String address, String file) {
        return address.startsWith("/") ? address : RelativePath.folder(file) + address;
    }

    /**
     * The file of the page at an address, which is seen from the guide's folder. One that begins with {@code /} is seen
     * from the site's root, of which the guide may be the folder that it has its name from.
     */
    public Optional<String> file(String address) {
        Map<String, String> known = byAddress;
        if (known == null) {
            known = index();
            byAddress = known;
        }
        String file = known.get(stem(address));
        boolean inside = file == null && address.startsWith(folder) && folder.length() > 2;
        return Optional.ofNullable(inside ? known.get(stem(address.substring(folder.length()))) : file);
    }

    private Map<String, String> index() {
        Map<String, String> index = new HashMap<>();
        List<String> sorted = files.stream().sorted().toList();
        sorted.forEach(file -> index.putIfAbsent(stem(file), file));
        others.forEach((address, file) -> index.putIfAbsent(stem(address), file));
        sorted.forEach(file -> index.putIfAbsent(stem(NUMBER.matcher(file).replaceAll("$1")), file));
        return index;
    }

    /** What all ways to write a page's address have in common. */
    private static String stem(String address) {
        String stem = withoutExtensions(withoutSlashes(address));
        String name = stem.substring(stem.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return INDEXES.contains(name) ? withoutSlashes(stem.substring(0, stem.length() - name.length())) : stem;
    }

    private static String withoutSlashes(String address) {
        int start = 0;
        int end = address.length();
        while (start < end && address.charAt(start) == '/') {
            start++;
        }
        while (end > start && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(start, end);
    }

    private static String withoutExtensions(String file) {
        String stem = file;
        for (int i = 0; i < EXTENSIONS.size(); i++) {
            String extension = EXTENSIONS.get(i);
            int start = stem.length() - extension.length();
            if (start > 0
                    && stem.charAt(start - 1) != '/'
                    && stem.regionMatches(true, start, extension, 0, extension.length())) {
                stem = stem.substring(0, start);
                i = -1;
            }
        }
        return stem;
    }
}
