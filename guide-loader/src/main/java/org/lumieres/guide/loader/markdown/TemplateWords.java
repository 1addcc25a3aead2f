package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;

/** What the templates of other tools become in a line of text: their own words, which is told. */
final class TemplateWords {
    private final Reading reading;

    TemplateWords(Reading reading) {
        this.reading = reading;
    }

    /** Adds the words of a template, line by line. */
    void add(TemplateNode node, InlineRun run) {
        TemplateKind kind = node.template().kind();
        // Braces around a name are one of MDX's expressions there alone.
        boolean single = node.words().startsWith("{")
                && !node.words().startsWith("{", 1)
                && !node.words().startsWith("%", 1);
        if (!single || reading.source().file().endsWith(".mdx")) {
            tell(node, kind);
        }
        boolean first = true;
        for (String line : node.words().split("\n", -1)) {
            if (!first) {
                run.add(new Inline.LineBreak(), Span.NONE);
            }
            run.text(line, reading.locator().of(node));
            first = false;
        }
    }

    private void tell(TemplateNode node, TemplateKind kind) {
        Span at = reading.locator().of(node);
        if (node.getParent() instanceof Heading heading
                && heading.getLevel() == 1
                && !reading.title().isEmpty()
                && Template.isTitle(node.words())) {
            reading.findings().add(Severity.INFO, "foreign-template", at, "template.title", node.words());
        } else {
            reading.told().template(node, kind, node.words(), at);
        }
    }

    /**
     * Adds a link or a picture whose address another tool writes: it stays as it is written, around its words.
     *
     * @param opening the signs before its words
     * @return false, with nothing added, when the address is an author's own
     */
    boolean addLink(Node node, String opening, String address, List<Inline> content, InlineRun run) {
        if (!Template.isIn(address)) {
            return false;
        }
        String written = address.startsWith("%") ? "<" + address + ">" : address;
        Span at = reading.locator().of(node);
        reading.told().template(node, Template.kindIn(written), written, at);
        run.text(opening, at);
        run.addAll(content);
        run.text("](" + written + ")", at);
        return true;
    }
}
