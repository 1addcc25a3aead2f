package org.lumieres.guide.render.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.Address;

/** Turns inlines into text that is yet to be wrapped; a line feed in it is a line break. */
final class InlineText implements Inline.Visitor<String> {
    private final Setting setting;
    private final EndMatter end;

    InlineText(Setting setting, EndMatter end) {
        this.setting = setting;
        this.end = end;
    }

    String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(inline.accept(this)));
        return text.toString();
    }

    /** A picture in words: nothing for one that says nothing. */
    String picture(Image image, @Nullable String title) {
        String alt = image.decorative() || image.alt() == null ? "" : image.alt();
        String words = alt.isBlank() && title != null ? title : alt;
        return words.isBlank()
                ? ""
                : setting.wording().get("text.picture", setting.wording().get("figure"), words);
    }

    @Override
    public String visit(Inline.Text text) {
        return text.text();
    }

    @Override
    public String visit(Inline.Emphasis emphasis) {
        return marked('_', emphasis.content());
    }

    @Override
    public String visit(Inline.Strong strong) {
        return marked('*', strong.content());
    }

    @Override
    public String visit(Inline.Strikethrough strikethrough) {
        return marked('~', strikethrough.content());
    }

    @Override
    public String visit(Inline.Superscript superscript) {
        return RaisedDigits.superscript(text(superscript.content()));
    }

    @Override
    public String visit(Inline.Subscript subscript) {
        return RaisedDigits.subscript(text(subscript.content()));
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
        String words = text(link.content());
        String address = link.url().startsWith("mailto:") ? link.url().substring("mailto:".length()) : link.url();
        // A text travels without the guide's folder.
        boolean leads = Setting.address(link.url()) != null && new Address(link.url()).leadsElsewhere();
        if (!leads || words.isBlank() || words.equals(link.url()) || words.equals(address)) {
            return words.isBlank() ? address : words;
        }
        // A no-break space, so that a mark never starts a line.
        return words + "\u00A0" + end.link(link.url());
    }

    @Override
    public String visit(Inline.Reference reference) {
        if (reference.kind() == Inline.Reference.Kind.FOOTNOTE) {
            return end.call(reference.target());
        }
        String words = text(reference.content());
        return words.isBlank()
                ? setting.wording()
                        .get("text.see", setting.targets().title(reference).orElse(reference.target()))
                : words;
    }

    @Override
    public String visit(Inline.Picture picture) {
        return picture(picture.image(), picture.title());
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        return "\n";
    }

    @Override
    public String visit(Inline.Abbreviation abbreviation) {
        String words = text(abbreviation.content());
        return end.meets(words + "\n" + abbreviation.expansion())
                ? words + " (" + abbreviation.expansion() + ")"
                : words;
    }

    @Override
    public String visit(Inline.Foreign foreign) {
        return text(foreign.content());
    }

    private String marked(char mark, List<Inline> content) {
        String words = text(content);
        return words.isBlank() ? words : mark + words + mark;
    }
}
