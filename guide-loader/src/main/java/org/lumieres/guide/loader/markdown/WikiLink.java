package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** A link to a page by its name, {@code [[Page#Heading|words]]}, or a picture, {@code ![[salle.jpg|300]]}: Obsidian. */
final class WikiLink extends CustomNode {
    private final String written;
    private final boolean picture;

    /**
     * A link.
     *
     * @param written what stands between the brackets
     * @param picture whether an exclamation mark stands before them
     */
    WikiLink(String written, boolean picture) {
        this.written = written;
        this.picture = picture;
    }

    String literal() {
        return (picture ? "![[" : "[[") + written + "]]";
    }

    boolean isPicture() {
        return picture;
    }

    /** The name of the page or the file; empty for this page itself. */
    String page() {
        String target = target();
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash).strip();
    }

    /** The heading on that page, behind a {@code #}; empty when none is named, or a block, which has no name here. */
    String place() {
        String target = target();
        int hash = target.lastIndexOf('#');
        return hash < 0 || target.startsWith("#^", hash)
                ? ""
                : target.substring(hash).strip();
    }

    /** What readers see of a link: the words behind the bar, or else the last part of its target. */
    String words() {
        String label = label();
        String shown = label.isEmpty() ? (place().isEmpty() ? page() : place().substring(1)) : label;
        return label.isEmpty() ? shown.substring(shown.lastIndexOf('/') + 1) : shown;
    }

    /** What stands behind the bar; empty when there is none. */
    String label() {
        int bar = written.indexOf('|');
        return bar < 0 ? "" : written.substring(bar + 1).strip();
    }

    private String target() {
        int bar = written.indexOf('|');
        String target = (bar < 0 ? written : written.substring(0, bar)).strip();
        // In a table, the bar is written behind a backslash.
        return target.endsWith("\\") ? target.substring(0, target.length() - 1) : target;
    }
}
