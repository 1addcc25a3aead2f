package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;

/**
 * Advice with its reasons, what to do and what not to do.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param title the advice in a few words
 * @param why why it matters
 * @param dos what to do
 * @param donts what not to do
 * @param example how somebody did it
 */
public record GoodPractice(
        @Nullable @Slug String id,
        @NotBlank String title,
        List<@Valid Block> why,
        List<@Valid Block> dos,
        List<@Valid Block> donts,
        List<@Valid Block> example)
        implements Block {

    public GoodPractice {
        why = List.copyOf(why);
        dos = List.copyOf(dos);
        donts = List.copyOf(donts);
        example = List.copyOf(example);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("why", why);
        visitor.visitChildren("dos", dos);
        visitor.visitChildren("donts", donts);
        visitor.visitChildren("example", example);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, why, dos, donts, example);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a good practice with what it cannot do without; everything else is optional or empty until set.
     *
     * @param title the advice in a few words
     * @return a builder for one record
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Gathers the parts of {@link GoodPractice}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private @Nullable String id;
        private final String title;
        private List<Block> why = List.of();
        private List<Block> dos = List.of();
        private List<Block> donts = List.of();
        private List<Block> example = List.of();

        private Builder(String title) {
            this.title = title;
        }

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder why(List<Block> why) {
            this.why = why;
            return this;
        }

        public Builder why(Block... why) {
            return why(List.of(why));
        }

        public Builder dos(List<Block> dos) {
            this.dos = dos;
            return this;
        }

        public Builder dos(Block... dos) {
            return dos(List.of(dos));
        }

        public Builder donts(List<Block> donts) {
            this.donts = donts;
            return this;
        }

        public Builder donts(Block... donts) {
            return donts(List.of(donts));
        }

        public Builder example(List<Block> example) {
            this.example = example;
            return this;
        }

        public Builder example(Block... example) {
            return example(List.of(example));
        }

        public GoodPractice build() {
            return new GoodPractice(id, title, why, dos, donts, example);
        }
    }
}
