package org.lumieres.guide.loader.markdown;

import java.util.List;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/**
 * A callout as other tools have them, which readers may have to unfold.
 *
 * @param kind what it is for
 * @param name what it was called
 * @param title its title; empty when it has none
 * @param titleAt where the title stands
 * @param fold whether and how it folds
 */
record Remark(CalloutKind kind, String name, List<Inline> title, Span titleAt, Fold fold) {

    /** Whether readers may fold something, and how they find it. */
    enum Fold {
        NONE,
        CLOSED,
        OPEN
    }

    /**
     * The block of the model that says something in this way: where nothing follows a title, the title is what it says.
     */
    Block of(List<Block> body, Trace trace) {
        if (fold == Fold.NONE && body.isEmpty() && !title.isEmpty()) {
            Paragraph said = new Paragraph(title);
            trace.value(said, titleAt);
            return new Callout(kind, null, List.of(said));
        }
        if (fold == Fold.NONE) {
            Callout callout = new Callout(kind, title.isEmpty() ? null : words(), body);
            trace.part(callout, "title", titleAt);
            return callout;
        }
        // What is folded needs a handle; the tools take the name.
        List<Inline> summary = title.isEmpty() ? List.of(new Inline.Text(CalloutNames.title(name))) : title;
        Details details = new Details(summary, fold == Fold.OPEN, body);
        trace.part(details, "summary", titleAt);
        return details;
    }

    private String words() {
        return Inline.plainText(title);
    }
}
