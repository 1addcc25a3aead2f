package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * A number that the guide states, with what makes it checkable. Maps to {@code schema:Observation}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param value the number, as it is to be printed
 * @param unit the unit, or null
 * @param qualifier what tempers it («près de»), or null
 * @param population of whom it is said, or null
 * @param place where it holds, or null
 * @param period the time it covers, or null
 * @param source who established it and when
 * @param statement what it means
 */
public record KeyFigure(
        @Nullable @Slug String id,
        @NotBlank String value,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String population,
        @Nullable String place,
        @Nullable String period,
        @Nullable @Valid Source source,
        @NotEmpty List<@Valid Block> statement)
        implements Block {

    public KeyFigure {
        statement = List.copyOf(statement);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("statement", statement);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.words(qualifier, value, unit), statement);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a key figure with what it cannot do without; everything else is optional or empty until set.
     *
     * @param value the number, as it is to be printed
     * @return a builder for one record
     */
    public static Builder builder(String value) {
        return new Builder(value);
    }

    /**
     * Gathers the parts of {@link KeyFigure}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private @Nullable String id;
        private final String value;
        private @Nullable String unit;
        private @Nullable String qualifier;
        private @Nullable String population;
        private @Nullable String place;
        private @Nullable String period;
        private @Nullable Source source;
        private List<Block> statement = List.of();

        private Builder(String value) {
            this.value = value;
        }

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        public Builder qualifier(@Nullable String qualifier) {
            this.qualifier = qualifier;
            return this;
        }

        public Builder population(@Nullable String population) {
            this.population = population;
            return this;
        }

        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        public Builder period(@Nullable String period) {
            this.period = period;
            return this;
        }

        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        public Builder statement(List<Block> statement) {
            this.statement = statement;
            return this;
        }

        public Builder statement(Block... statement) {
            return statement(List.of(statement));
        }

        public KeyFigure build() {
            return new KeyFigure(id, value, unit, qualifier, population, place, period, source, statement);
        }
    }
}
