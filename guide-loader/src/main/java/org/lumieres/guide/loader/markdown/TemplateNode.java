package org.lumieres.guide.loader.markdown;

import org.commonmark.node.CustomNode;

/** A template of another tool in a line of text. Nothing in it is Markdown. */
final class TemplateNode extends CustomNode {
    private final Template template;

    TemplateNode(Template template) {
        this.template = template;
    }

    Template template() {
        return template;
    }

    /** What readers see of it. */
    String words() {
        return template.kind() == TemplateKind.COMMENT ? "" : template.literal();
    }
}
