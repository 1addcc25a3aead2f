package org.lumieres.guide.render.markdown;

import org.lumieres.guide.model.Inline;

/** The sign that an inline begins with once it is written, or {@code *} when it is one that signs could mix with. */
final class NextSign implements Inline.Visitor<Integer> {
    static final NextSign INSTANCE = new NextSign();

    private static final int MIXES = '*';
    private static final int TAG = '(';

    private NextSign() {}

    @Override
    public Integer visit(Inline.Text text) {
        return text.text().isEmpty() ? MIXES : text.text().codePointAt(0);
    }

    @Override
    public Integer visit(Inline.Emphasis emphasis) {
        return MIXES;
    }

    @Override
    public Integer visit(Inline.Strong strong) {
        return MIXES;
    }

    @Override
    public Integer visit(Inline.Strikethrough strikethrough) {
        return MIXES;
    }

    @Override
    public Integer visit(Inline.Superscript superscript) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Subscript subscript) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Code code) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Keyboard keyboard) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Link link) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Reference reference) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Picture picture) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.LineBreak lineBreak) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Abbreviation abbreviation) {
        return TAG;
    }

    @Override
    public Integer visit(Inline.Foreign foreign) {
        return TAG;
    }
}
