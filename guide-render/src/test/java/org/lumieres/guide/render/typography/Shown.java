package org.lumieres.guide.render.typography;

import java.util.List;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Inline;

/** Spaces and markup as the tables of examples show them. */
final class Shown implements Inline.Visitor<String> {
    private Shown() {}

    /** A text with its no-break spaces to be seen. */
    static String text(String text) {
        return text.replace('\u202F', '⍽').replace('\u00A0', '␣');
    }

    /** The text that a table shows. */
    static String asText(String shown) {
        return shown.replace('⍽', '\u202F').replace('␣', '\u00A0').replace('•', ' ');
    }

    static String inlines(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(new Shown())).collect(Collectors.joining());
    }

    @Override
    public String visit(Inline.Text text) {
        return text(text.text());
    }

    @Override
    public String visit(Inline.Emphasis emphasis) {
        return "*" + inlines(emphasis.content()) + "*";
    }

    @Override
    public String visit(Inline.Strong strong) {
        return "**" + inlines(strong.content()) + "**";
    }

    @Override
    public String visit(Inline.Strikethrough strikethrough) {
        return "~~" + inlines(strikethrough.content()) + "~~";
    }

    @Override
    public String visit(Inline.Superscript superscript) {
        return "^" + inlines(superscript.content()) + "^";
    }

    @Override
    public String visit(Inline.Subscript subscript) {
        return "~" + inlines(subscript.content()) + "~";
    }

    @Override
    public String visit(Inline.Code code) {
        return "`" + code.text() + "`";
    }

    @Override
    public String visit(Inline.Keyboard keyboard) {
        return "[" + keyboard.text() + "]";
    }

    @Override
    public String visit(Inline.Link link) {
        String title = link.title() == null ? "" : " \"" + text(link.title()) + "\"";
        return "[" + inlines(link.content()) + "](" + link.url() + title + ")";
    }

    @Override
    public String visit(Inline.Reference reference) {
        return "[" + inlines(reference.content()) + "](#" + reference.target() + ")";
    }

    @Override
    public String visit(Inline.Picture picture) {
        return "![" + text(picture.plainText()) + "](" + picture.image().src() + ")";
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        return "↵";
    }

    @Override
    public String visit(Inline.Abbreviation abbreviation) {
        return "{" + text(abbreviation.expansion()) + ":" + inlines(abbreviation.content()) + "}";
    }

    @Override
    public String visit(Inline.Foreign foreign) {
        return "{" + foreign.language() + ":" + inlines(foreign.content()) + "}";
    }
}
