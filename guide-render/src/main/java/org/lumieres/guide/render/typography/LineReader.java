package org.lumieres.guide.render.typography;

import java.util.BitSet;
import java.util.List;
import org.lumieres.guide.model.Inline;

/**
 * Reads the inlines of a line as text. Markup that only stresses or links is as good as not there; code, pictures and
 * words of another language are things that rules look at from outside. Each visit says whether something in there has
 * text of its own that may change without the line.
 */
final class LineReader implements Inline.Visitor<Boolean> {
    private final Pass pass;
    private final Line line;
    private final BitSet endings = new BitSet();
    private int raised;

    LineReader(Pass pass, Line line) {
        this.pass = pass;
        this.line = line;
    }

    /** Reads the inlines of a new line; says whether there is text of its own in any of them. */
    boolean readAll(List<Inline> content) {
        endings.clear();
        raised = 0;
        return read(content);
    }

    /** Whether what is raised stands behind a numeral, for each place in the line in its order. */
    boolean isEnding(int raisedBefore) {
        return endings.get(raisedBefore);
    }

    private boolean read(List<Inline> content) {
        boolean deep = false;
        for (int i = 0; i < content.size(); i++) {
            deep |= content.get(i).accept(this);
        }
        return deep;
    }

    /** Whether the words of a link are its address, as those of a bare one are. */
    static boolean showsItsAddress(Inline.Link link) {
        if (link.content().size() != 1 || !(link.content().get(0) instanceof Inline.Text words)) {
            return false;
        }
        String shown = words.text();
        return !shown.isEmpty()
                && link.url().endsWith(shown)
                && (shown.length() == link.url().length()
                        || "/:".indexOf(link.url().charAt(link.url().length() - shown.length() - 1)) >= 0);
    }

    private boolean object(boolean deep) {
        line.addMark(Signs.OBJECT);
        return deep;
    }

    @Override
    public Boolean visit(Inline.Text text) {
        line.add(text.text());
        return false;
    }

    @Override
    public Boolean visit(Inline.Emphasis emphasis) {
        return read(emphasis.content());
    }

    @Override
    public Boolean visit(Inline.Strong strong) {
        return read(strong.content());
    }

    @Override
    public Boolean visit(Inline.Strikethrough strikethrough) {
        return read(strikethrough.content());
    }

    @Override
    public Boolean visit(Inline.Superscript superscript) {
        endings.set(raised++, line.endsWithNumeral());
        line.addMark(Signs.RAISED);
        return true;
    }

    @Override
    public Boolean visit(Inline.Subscript subscript) {
        return object(true);
    }

    @Override
    public Boolean visit(Inline.Code code) {
        return object(false);
    }

    @Override
    public Boolean visit(Inline.Keyboard keyboard) {
        return object(false);
    }

    @Override
    public Boolean visit(Inline.Link link) {
        boolean title = link.title() != null;
        if (showsItsAddress(link)) {
            return object(title);
        }
        boolean deep = read(link.content());
        return deep || title;
    }

    @Override
    public Boolean visit(Inline.Reference reference) {
        if (reference.kind() == Inline.Reference.Kind.FOOTNOTE
                && reference.content().isEmpty()) {
            line.addMark(Signs.NOTE);
            return false;
        }
        return reference.content().isEmpty() ? object(false) : read(reference.content());
    }

    @Override
    public Boolean visit(Inline.Picture picture) {
        return object(true);
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
        line.addMark(Signs.EDGE);
        return false;
    }

    @Override
    public Boolean visit(Inline.Abbreviation abbreviation) {
        read(abbreviation.content());
        return true;
    }

    @Override
    public Boolean visit(Inline.Foreign foreign) {
        return pass.speaksAs(foreign.language()) ? read(foreign.content()) : object(true);
    }
}
