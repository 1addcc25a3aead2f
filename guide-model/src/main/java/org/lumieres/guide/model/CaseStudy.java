package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.DateInterval;
import org.lumieres.guide.constraint.Slug;

/**
 * What an organization did, what came of it and what it teaches. Maps to {@code schema:Article}.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param title what it is about
 * @param organisation who did it, or null
 * @param event on which occasion, or null
 * @param dates when: a year, a month or a day, or two of them with {@code /} between (ISO 8601-1, section 5.5); or null
 * @param source where these facts come from, or null
 * @param context how things stood
 * @param action what was done
 * @param result what came of it
 * @param lesson what to remember
 */
public record CaseStudy(
        @Nullable @Slug String id,
        @NotBlank String title,
        @Nullable String organisation,
        @Nullable String event,
        @Nullable @DateInterval String dates,
        @Nullable @Valid Source source,
        List<@Valid Block> context,
        List<@Valid Block> action,
        List<@Valid Block> result,
        List<@Valid Block> lesson)
        implements Block {

    public CaseStudy {
        context = List.copyOf(context);
        action = List.copyOf(action);
        result = List.copyOf(result);
        lesson = List.copyOf(lesson);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("context", context);
        visitor.visitChildren("action", action);
        visitor.visitChildren("result", result);
        visitor.visitChildren("lesson", lesson);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, context, action, result, lesson);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a case study with what it cannot do without; everything else is optional or empty until set.
     *
     * @param title what it is about
     * @return a builder for one record
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Gathers the parts of {@link CaseStudy}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private @Nullable String id;
        private final String title;
        private @Nullable String organisation;
        private @Nullable String event;
        private @Nullable String dates;
        private @Nullable Source source;
        private List<Block> context = List.of();
        private List<Block> action = List.of();
        private List<Block> result = List.of();
        private List<Block> lesson = List.of();

        private Builder(String title) {
            this.title = title;
        }

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder organisation(@Nullable String organisation) {
            this.organisation = organisation;
            return this;
        }

        public Builder event(@Nullable String event) {
            this.event = event;
            return this;
        }

        public Builder dates(@Nullable String dates) {
            this.dates = dates;
            return this;
        }

        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        public Builder context(List<Block> context) {
            this.context = context;
            return this;
        }

        public Builder context(Block... context) {
            return context(List.of(context));
        }

        public Builder action(List<Block> action) {
            this.action = action;
            return this;
        }

        public Builder action(Block... action) {
            return action(List.of(action));
        }

        public Builder result(List<Block> result) {
            this.result = result;
            return this;
        }

        public Builder result(Block... result) {
            return result(List.of(result));
        }

        public Builder lesson(List<Block> lesson) {
            this.lesson = lesson;
            return this;
        }

        public Builder lesson(Block... lesson) {
            return lesson(List.of(lesson));
        }

        public CaseStudy build() {
            return new CaseStudy(id, title, organisation, event, dates, source, context, action, result, lesson);
        }
    }
}
