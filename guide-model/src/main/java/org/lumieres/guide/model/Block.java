package org.lumieres.guide.model;

/** A piece of a chapter that stands on its own lines: a paragraph, a list, a key figure. */
public sealed interface Block extends Node
        permits Paragraph,
                BulletList,
                OrderedList,
                DefinitionList,
                Table,
                Quote,
                Epigraph,
                CodeListing,
                Figure,
                Callout,
                Details,
                ThematicBreak,
                Footnote,
                DisplayMath,
                GoodPractice,
                KeyFigure,
                Platform,
                CaseStudy,
                Checklist,
                Question,
                Procedure {

    /**
     * Calls the visitor's method for this kind of block.
     *
     * @param visitor what to do with it
     * @param <R> what the visitor gives back
     * @return what the visitor gave back
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * What to do with each kind of block. No default methods: a new kind of block must be thought of by every renderer.
     *
     * @param <R> what each method gives back
     */
    interface Visitor<R> {
        R visit(Paragraph paragraph);

        R visit(BulletList list);

        R visit(OrderedList list);

        R visit(DefinitionList list);

        R visit(Table table);

        R visit(Quote quote);

        R visit(Epigraph epigraph);

        R visit(CodeListing listing);

        R visit(Figure figure);

        R visit(Callout callout);

        R visit(Details details);

        R visit(ThematicBreak thematicBreak);

        R visit(Footnote footnote);

        R visit(DisplayMath math);

        R visit(GoodPractice practice);

        R visit(KeyFigure figure);

        R visit(Platform platform);

        R visit(CaseStudy study);

        R visit(Checklist checklist);

        R visit(Question question);

        R visit(Procedure procedure);
    }
}
