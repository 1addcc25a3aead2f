package org.lumieres.guide.render.text;

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
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Question;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.ThematicBreak;

/** The id and the title of a block that links can name; empty for one without an id. */
final class BlockTitles implements Block.Visitor<Optional<BlockTitles.Named>> {
    static final BlockTitles INSTANCE = new BlockTitles();

    private BlockTitles() {}

    /** What links name a block by, and what they call it when they say nothing themselves. */
    record Named(String id, String title) {}

    private static Optional<Named> named(@Nullable String id, String title) {
        return id == null ? Optional.empty() : Optional.of(new Named(id, title));
    }

    @Override
    public Optional<Named> visit(Paragraph paragraph) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(BulletList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(OrderedList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(DefinitionList list) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(Table table) {
        return named(table.id(), Targets.plain(table.caption()));
    }

    @Override
    public Optional<Named> visit(Quote quote) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(Epigraph epigraph) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(CodeListing listing) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(Figure figure) {
        return named(figure.id(), Targets.plain(figure.caption()));
    }

    @Override
    public Optional<Named> visit(Callout callout) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(Details details) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(ThematicBreak thematicBreak) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(Footnote footnote) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(DisplayMath math) {
        return Optional.empty();
    }

    @Override
    public Optional<Named> visit(GoodPractice practice) {
        return named(practice.id(), practice.title());
    }

    @Override
    public Optional<Named> visit(KeyFigure figure) {
        return named(figure.id(), Setting.words(figure.qualifier(), figure.value(), figure.unit()));
    }

    @Override
    public Optional<Named> visit(Platform platform) {
        return named(platform.id(), platform.name());
    }

    @Override
    public Optional<Named> visit(CaseStudy study) {
        return named(study.id(), study.title());
    }

    @Override
    public Optional<Named> visit(Checklist checklist) {
        return named(checklist.id(), checklist.title());
    }

    @Override
    public Optional<Named> visit(Question question) {
        return named(question.id(), question.question());
    }

    @Override
    public Optional<Named> visit(Procedure procedure) {
        return named(procedure.id(), procedure.title());
    }
}
