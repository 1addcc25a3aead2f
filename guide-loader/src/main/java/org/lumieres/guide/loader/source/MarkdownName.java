package org.lumieres.guide.loader.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a Markdown file, taken apart: {@code reseaux/02-animer.html.md}.
 *
 * @param folder the folder it is in, from the guide's; empty in the guide's own
 * @param stem its name without extension
 */
public record MarkdownName(String folder, String stem) {
    /** The extensions, those first that end in another of them. */
    public static final List<String> EXTENSIONS =
            List.of(".html.md.erb", ".html.md", ".md.erb", ".md", ".markdown", ".mdx", ".qmd");

    private static final Set<String> INDEXES = Set.of("index", "_index", "readme");

    /** Takes a name apart; what is no Markdown file keeps its extension. */
    public static MarkdownName of(String file) {
        int slash = file.lastIndexOf('/');
        String name = file.substring(slash + 1);
        return new MarkdownName(
                slash < 0 ? "" : file.substring(0, slash), name.substring(0, name.length() - extensionLength(name)));
    }

    /** Whether a file's name is that of a Markdown file. */
    public static boolean isMarkdown(String file) {
        return extensionLength(file) > 0;
    }

    /** Whether it is the page that a folder has for itself. */
    public boolean isIndex() {
        return INDEXES.contains(stem.toLowerCase(Locale.ROOT));
    }

    /** The last part of the folder. */
    public String folderName() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static int extensionLength(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (String extension : EXTENSIONS) {
            if (name.endsWith(extension)) {
                return extension.length();
            }
        }
        return 0;
    }
}
