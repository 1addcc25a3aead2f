package org.lumieres.guide.render.fragment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.BulletList;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.DefinitionList;
import org.lumieres.guide.model.Details;
import org.lumieres.guide.model.DisplayMath;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.ThematicBreak;

/** What links name a block by, and what a link to it says; empty for a block that no link can name. */
final class BlockNames implements Block.Visitor<Optional<BlockNames.Name>> {

    /** A block's id in its chapter, and its title. */
    record Name(String id, List<Inline> label) {}

    @Override
    public Optional<Name> visit(Paragraph paragraph) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(BulletList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(OrderedList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(DefinitionList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(Table table) {
        return name(table.id(), table.caption());
    }

    @Override
    public Optional<Name> visit(Quote quote) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(Epigraph epigraph) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(CodeListing listing) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(Figure figure) {
        return name(figure.id(), figure.caption());
    }

    @Override
    public Optional<Name> visit(Callout callout) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(Details details) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(ThematicBreak thematicBreak) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(Footnote footnote) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(DisplayMath math) {
        return Optional.empty();
    }

    @Override
    public Optional<Name> visit(GoodPractice practice) {
        return name(practice.id(), practice.title());
    }

    @Override
    public Optional<Name> visit(KeyFigure figure) {
        return name(figure.id(), figure.unit() == null ? figure.value() : figure.value() + "\u202F" + figure.unit());
    }

    @Override
    public Optional<Name> visit(Platform platform) {
        return name(platform.id(), platform.name());
    }

    @Override
    public Optional<Name> visit(CaseStudy study) {
        return name(study.id(), study.title());
    }

    @Override
    public Optional<Name> visit(Checklist checklist) {
        return name(checklist.id(), checklist.title());
    }

    @Override
    public Optional<Name> visit(Question question) {
        return name(question.id(), question.question());
    }

    @Override
    public Optional<Name> visit(Procedure procedure) {
        return name(procedure.id(), procedure.title());
    }

    private static Optional<Name> name(@Nullable String id, String label) {
        return name(id, List.of(new Inline.Text(label)));
    }

    private static Optional<Name> name(@Nullable String id, List<Inline> label) {
        return id == null ? Optional.empty() : Optional.of(new Name(id, label));
    }
}
