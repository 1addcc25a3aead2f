package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Finds the names that HTML and MyST give places in a text, by which links lead there: {@code <a name="x">}, {@code <h2
 * id="x">}, {@code (x)=}. The model has no such places, so a link leads to the section around.
 */
final class HtmlAnchors {
    private static final List<String> WRITTEN = List.of("id=", "name=", "ID=", "NAME=");
    private static final Pattern TAG = Pattern.compile("<(a(?=\\s))?[^<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\s(?<attribute>id|name)\\s*+=\\s*+"
                    + "(?:\"(?<double>[^\"]++)\"|'(?<single>[^']++)'|(?<bare>[^\\s\"'=<>`]++))",
            Pattern.CASE_INSENSITIVE);

    private final boolean any;

    /** @param source the text; where it gives no name, nothing is looked through */
    HtmlAnchors(SourceText source) {
        // One sign is looked for much faster than a word, and most texts have no tag.
        this.any = (source.mayHaveHtml() && WRITTEN.stream().anyMatch(source.text()::contains))
                || (source.text().indexOf('=') >= 0 && source.text().contains(TargetLine.END));
    }

    /** The names in a node of the syntax tree and in all inside it. */
    List<String> in(Node node) {
        if (!any) {
            return List.of();
        }
        List<String> names = new ArrayList<>(0);
        collect(node, names);
        return names;
    }

    /** The names of a node that does nothing but give them, to what follows it. */
    List<String> alone(@Nullable Node node) {
        if (!any || node == null || !isSilent(node)) {
            return List.of();
        }
        return in(node);
    }

    private static void collect(Node node, List<String> names) {
        TargetLine.in(node).ifPresent(names::add);
        if (node instanceof HtmlInline tag) {
            read(tag.getLiteral(), names);
        } else if (node instanceof HtmlBlock block) {
            read(block.getLiteral(), names);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, names);
        }
    }

    private static void read(String html, List<String> names) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            boolean isLink = tag.group(1) != null;
            Matcher name = NAME.matcher(tag.group());
            while (name.find()) {
                // Of other elements, a name is that of a field or a parameter.
                if (isLink || name.group("attribute").equalsIgnoreCase("id")) {
                    names.add(value(name));
                }
            }
        }
    }

    private static String value(Matcher name) {
        return Stream.of("double", "single", "bare")
                .map(name::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSilent(Node node) {
        if (node instanceof HtmlBlock block) {
            return TAG.matcher(block.getLiteral()).replaceAll("").isBlank();
        }
        return node instanceof Paragraph
                && (PlainWords.of(node).isBlank() || TargetLine.in(node).isPresent());
    }
}
