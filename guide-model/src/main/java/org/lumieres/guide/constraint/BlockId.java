package org.lumieres.guide.constraint;

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

/** The id by which a link to a section may name a block. A footnote has none: its id is a matter of its own. */
final class BlockId implements Block.Visitor<Optional<String>> {
    static final BlockId OF = new BlockId();

    private BlockId() {}

    private static Optional<String> id(@Nullable String id) {
        return Optional.ofNullable(id);
    }

    @Override
    public Optional<String> visit(Paragraph block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(BulletList block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(OrderedList block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DefinitionList block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Table block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Quote block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Epigraph block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CodeListing block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Figure block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Callout block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Details block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ThematicBreak block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Footnote block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DisplayMath block) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(GoodPractice block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(KeyFigure block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Platform block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(CaseStudy block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Checklist block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Question block) {
        return id(block.id());
    }

    @Override
    public Optional<String> visit(Procedure block) {
        return id(block.id());
    }
}
