package org.lumieres.guide.loader.markdown;

/** The notations of other tools that a guide's text may bring along. They mean something there, and are words here. */
enum TemplateKind {
    /** {@code {{< figure src="x" >}}}: Hugo, Quarto. */
    SHORTCODE("shortcode"),
    /** <code>{% include x %}</code>: Jekyll, Liquid, Nunjucks, Twig, GitBook. */
    TAG("tag"),
    /**
     * <code>{{ page.title }}</code>, <code>{props.x}</code>: Liquid, Handlebars, Vue, MDX, and the includes of mdBook.
     */
    EXPRESSION("expression"),
    /** {@code <%= partial "x" %>}: ERB, EJS. */
    ERB("erb"),
    /** {@code <?php echo 1 ?>}. */
    PHP("php"),
    /** {@code <Tabs>}: a component of MDX or Vue around Markdown. */
    COMPONENT("component"),
    /** {@code <Badge text="neuf"/>}: a component that holds nothing. */
    LONE_COMPONENT("lone-component"),
    /** {@code [TOC]}, {@code --8<-- "file"}: lines by which MkDocs, VuePress, GitLab, Pandoc put something in. */
    LINE("line"),
    /** <code>{ref}`crise`</code>: a role of MyST. */
    ROLE("role"),
    /** <code>```{toctree}</code>: a directive of MyST, which looks like code. */
    DIRECTIVE("directive"),
    /** {@code import Tabs from '@theme/Tabs'}: MDX. */
    MODULE("module"),
    /** <code>{/* … *&#47;}</code>: a comment of MDX, which says nothing to readers in any tool. */
    COMMENT("");

    private final String name;

    TemplateKind(String name) {
        this.name = name;
    }

    /** Where the message stands that tells of one. */
    String key() {
        return "template." + name;
    }
}
