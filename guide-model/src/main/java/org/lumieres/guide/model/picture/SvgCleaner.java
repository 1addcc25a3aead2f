package org.lumieres.guide.model.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing again without what could run or ask another file for something, and without what its author's
 * program noted for itself. Only elements and attributes of SVG, XLink and XML are kept.
 */
final class SvgCleaner {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** What runs, shows another document, or tells of the author. */
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "audio",
            "video",
            "animation",
            "metadata",
            "prefetch",
            "discard",
            "cursor",
            "font-face-uri",
            "color-profile",
            "tref");

    private static final Set<String> ANIMATIONS = Set.of("set", "animate", "animatetransform", "animatecolor");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "ping");

    private final StringBuilder out = new StringBuilder();
    /** The elements that are open, by how they are written. */
    private final Deque<String> open = new ArrayDeque<>();

    private @Nullable StringBuilder style;
    private int leftOut;
    private boolean dropped;

    void start(XMLStreamReader in) {
        if (leftOut > 0 || isLeftOut(in)) {
            leftOut++;
            dropped = true;
            return;
        }
        String name = in.getLocalName();
        out.append('<').append(name);
        if (open.isEmpty()) {
            namespaces(in);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in.getAttributeNamespace(i), in.getAttributeLocalName(i), in.getAttributeValue(i), name);
        }
        out.append('>');
        open.push(name);
        style = name.equals("style") ? new StringBuilder() : null;
    }

    private void namespaces(XMLStreamReader in) {
        out.append(" xmlns=\"").append(SvgFile.NAMESPACE).append('"');
        out.append(" xmlns:xlink=\"").append(XLINK).append('"');
        // Without its namespace no browser takes it for a drawing.
        dropped |= in.getNamespaceURI() == null;
    }

    private static boolean isLeftOut(XMLStreamReader in) {
        String namespace = in.getNamespaceURI();
        String name = in.getLocalName().toLowerCase(Locale.ROOT);
        if ((namespace != null && !namespace.equals(SvgFile.NAMESPACE)) || LEFT_OUT.contains(name)) {
            return true;
        }
        String animated = in.getAttributeValue(null, "attributeName");
        return ANIMATIONS.contains(name) && animated != null && isDangerous(animated);
    }

    private static boolean isDangerous(String attribute) {
        String name = attribute.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("on") || ADDRESSES.contains(name.substring(name.indexOf(':') + 1));
    }

    private void attribute(@Nullable String namespace, String name, String value, String element) {
        String prefix = namespace == null || namespace.isEmpty() ? "" : prefix(namespace);
        String kept = prefix == null ? null : safe(prefix, name, value, element);
        if (kept == null) {
            dropped = true;
            return;
        }
        dropped |= !kept.equals(value);
        out.append(' ').append(prefix).append(name).append("=\"");
        escape(kept, true);
        out.append('"');
    }

    private static @Nullable String prefix(String namespace) {
        return switch (namespace) {
            case XLINK -> "xlink:";
            case XMLConstants.XML_NS_URI -> "xml:";
            default -> null;
        };
    }

    private static @Nullable String safe(String prefix, String name, String value, String element) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on") || lower.equals("base")) {
            return null;
        }
        if (ADDRESSES.contains(lower)) {
            return SvgReferences.isSafe(value, element) ? value : null;
        }
        return prefix.isEmpty() ? SvgReferences.onlyInside(value) : value;
    }

    void end() {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (style != null) {
            String css = style.toString();
            String kept = SvgReferences.onlyInside(css);
            dropped |= !css.equals(kept);
            escape(kept == null ? "" : kept, false);
            style = null;
        }
        out.append("</").append(open.pop()).append('>');
    }

    void text(String text) {
        if (leftOut > 0 || open.isEmpty()) {
            return;
        }
        if (style != null) {
            style.append(text);
        } else {
            escape(text, false);
        }
    }

    /** Passes over a comment, an instruction to a program, or the type of the document. */
    void drop() {
        dropped = true;
    }

    boolean hasDropped() {
        return dropped;
    }

    byte[] bytes() {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> {
                    if (attribute || c == '\r') {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }
}
