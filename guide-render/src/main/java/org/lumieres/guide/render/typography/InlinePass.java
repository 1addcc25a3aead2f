package org.lumieres.guide.render.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lumieres.guide.model.Inline;

/**
 * Sets the inlines of one line: reads their text as if it had no markup, has the rules say what changes in it, then
 * makes those inlines again in which something does. Not thread-safe.
 */
final class InlinePass implements Inline.Visitor<Inline> {
    /** How ordinals end, where somebody raised more letters than French has there. */
    private static final Map<String, String> ENDINGS =
            Map.of("ème", "e", "eme", "e", "èmes", "es", "emes", "es", "ère", "re", "ères", "res");

    private final Pass pass;
    private final Line line = new Line();
    private final LineReader reader;
    private int piece;
    private int raised;

    InlinePass(Pass pass) {
        this.pass = pass;
        this.reader = new LineReader(pass, line);
    }

    List<Inline> set(List<Inline> content) {
        if (content.isEmpty()) {
            return content;
        }
        line.start(true);
        boolean deep = reader.readAll(content);
        pass.set(line, false);
        if (line.wantsComposing()) {
            line.startComposing();
            reader.readAll(content);
            pass.set(line, false);
        }
        if (!deep && !line.changes()) {
            return content;
        }
        piece = 0;
        raised = 0;
        return made(content);
    }

    private List<Inline> made(List<Inline> content) {
        List<Inline> made = null;
        for (int i = 0; i < content.size(); i++) {
            Inline before = content.get(i);
            if (before instanceof Inline.Text text) {
                int edit = line.edits().firstIn(line.pieceStart(piece));
                boolean changes = line.isComposed(piece)
                        || (edit < line.edits().size() && line.edits().owner(edit) < line.pieceEnd(piece));
                if (changes && made == null) {
                    made = new ArrayList<>(content.subList(0, i));
                }
                if (changes && made != null) {
                    changed(edit, made);
                } else if (made != null) {
                    made.add(text);
                }
                piece++;
                continue;
            }
            Inline after = before.accept(this);
            if (made == null && !Same.as(after, before)) {
                made = new ArrayList<>(content.subList(0, i));
            }
            if (made != null) {
                made.add(after);
            }
        }
        return made == null ? content : made;
    }

    /** Adds a piece with its changes: text, and above the line what is raised. */
    private void changed(int firstEdit, List<Inline> into) {
        Edits edits = line.edits();
        StringBuilder text = new StringBuilder(line.pieceEnd(piece) - line.pieceStart(piece) + 16);
        int from = line.pieceStart(piece);
        for (int edit = firstEdit; edit < edits.size() && edits.owner(edit) < line.pieceEnd(piece); edit++) {
            if (edits.isRaised(edit)) {
                text.append(line.text(from, edits.from(edit)));
                end(text, into);
                into.add(new Inline.Superscript(List.of(new Inline.Text(edits.text(edit)))));
                from = edits.to(edit);
            } else {
                from = line.copy(from, edit, piece, text);
            }
        }
        text.append(line.text(from, line.pieceEnd(piece)));
        end(text, into);
    }

    private static void end(StringBuilder text, List<Inline> into) {
        if (text.length() > 0) {
            into.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private <T extends Inline> Inline container(T inline, List<Inline> content, Function<List<Inline>, Inline> make) {
        List<Inline> made = made(content);
        return Same.as(made, content) ? inline : make.apply(made);
    }

    @Override
    public Inline visit(Inline.Text text) {
        return text;
    }

    @Override
    public Inline visit(Inline.Emphasis emphasis) {
        return container(emphasis, emphasis.content(), Inline.Emphasis::new);
    }

    @Override
    public Inline visit(Inline.Strong strong) {
        return container(strong, strong.content(), Inline.Strong::new);
    }

    @Override
    public Inline visit(Inline.Strikethrough strikethrough) {
        return container(strikethrough, strikethrough.content(), Inline.Strikethrough::new);
    }

    @Override
    public Inline visit(Inline.Superscript superscript) {
        List<Inline> content = superscript.content();
        boolean ends = reader.isEnding(raised++) && pass.speaksFrench();
        String ending = ends && content.size() == 1 && content.get(0) instanceof Inline.Text text
                ? ENDINGS.get(text.text())
                : null;
        if (ending != null) {
            return new Inline.Superscript(List.of(new Inline.Text(ending)));
        }
        List<Inline> set = pass.apart(content);
        return Same.as(set, content) ? superscript : new Inline.Superscript(set);
    }

    @Override
    public Inline visit(Inline.Subscript subscript) {
        List<Inline> set = pass.apart(subscript.content());
        return Same.as(set, subscript.content()) ? subscript : new Inline.Subscript(set);
    }

    @Override
    public Inline visit(Inline.Code code) {
        return code;
    }

    @Override
    public Inline visit(Inline.Keyboard keyboard) {
        return keyboard;
    }

    @Override
    public Inline visit(Inline.Link link) {
        String title = pass.wordsIfAny(link.title());
        List<Inline> content = LineReader.showsItsAddress(link) ? link.content() : made(link.content());
        return Same.as(title, link.title()) && Same.as(content, link.content())
                ? link
                : new Inline.Link(link.url(), title, content);
    }

    @Override
    public Inline visit(Inline.Reference reference) {
        return container(
                reference,
                reference.content(),
                made -> new Inline.Reference(reference.kind(), reference.target(), made));
    }

    @Override
    public Inline visit(Inline.Picture picture) {
        var image = pass.picture(picture.image());
        String title = pass.wordsIfAny(picture.title());
        return Same.as(image, picture.image()) && Same.as(title, picture.title())
                ? picture
                : new Inline.Picture(image, title);
    }

    @Override
    public Inline visit(Inline.LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline visit(Inline.Abbreviation abbreviation) {
        String expansion = pass.words(abbreviation.expansion());
        List<Inline> content = made(abbreviation.content());
        return Same.as(expansion, abbreviation.expansion()) && Same.as(content, abbreviation.content())
                ? abbreviation
                : new Inline.Abbreviation(expansion, content);
    }

    @Override
    public Inline visit(Inline.Foreign foreign) {
        if (pass.speaksAs(foreign.language())) {
            return container(foreign, foreign.content(), made -> new Inline.Foreign(foreign.language(), made));
        }
        List<Inline> set = pass.inside(foreign.language(), foreign.content(), pass::apart);
        return Same.as(set, foreign.content()) ? foreign : new Inline.Foreign(foreign.language(), set);
    }
}
