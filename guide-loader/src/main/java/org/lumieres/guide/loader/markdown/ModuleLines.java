package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Recognises paragraphs that are imports and exports of MDX, lines of a program in the middle of Markdown. */
final class ModuleLines {
    private static final Pattern START = Pattern.compile(
            "import\\s+(?:[\\w{*][^'\"]{0,500}\\sfrom\\s+)?(['\"])[^'\"\\n]+\\1\\s*(?:;[\\s\\S]*|\\n[\\s\\S]*)?"
                    + "|export\\s+(?:const|let|var|function|class|async|default)\\b.{0,500}[={(>;][\\s\\S]*");

    private ModuleLines() {}

    /** The lines of a paragraph that is one. */
    static Optional<String> in(Paragraph paragraph) {
        boolean likely = paragraph.getFirstChild() instanceof Text text
                && (text.getLiteral().startsWith("import ") || text.getLiteral().startsWith("export "));
        return likely ? lines(paragraph).filter(lines -> START.matcher(lines).matches()) : Optional.empty();
    }

    private static Optional<String> lines(Paragraph paragraph) {
        StringBuilder lines = new StringBuilder();
        for (@Nullable Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                lines.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                lines.append('\n');
            } else if (node instanceof HtmlInline html) {
                lines.append(html.getLiteral());
            } else if (node instanceof TemplateNode template) {
                lines.append(template.template().literal());
            } else if (node instanceof AttributeNode attributes) {
                lines.append(attributes.literal());
            } else if (node instanceof Code code) {
                lines.append('`').append(code.getLiteral()).append('`');
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(lines.append('\n').toString());
    }
}
