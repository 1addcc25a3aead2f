package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text at the head of the guide that somebody signs: in French public guides, the édito. EPUB {@code preface},
 * DPUB-ARIA {@code doc-preface}.
 *
 * @param body what it says
 * @param author who signs it
 * @param function in what capacity, or null
 * @param date when it was signed, or null
 * @param portrait a picture of the author, or null
 */
public record Preface(
        @NotEmpty List<@Valid Block> body,
        @NotBlank String author,
        @Nullable String function,
        @Nullable LocalDate date,
        @Nullable @Valid Image portrait)
        implements Node {

    public Preface {
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(body, author, function);
    }

    /**
     * Starts a preface with what it cannot do without; everything else is optional or empty until set.
     *
     * @param author who signs it
     * @return a builder for one record
     */
    public static Builder builder(String author) {
        return new Builder(author);
    }

    /**
     * Gathers the parts of {@link Preface}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private List<Block> body = List.of();
        private final String author;
        private @Nullable String function;
        private @Nullable LocalDate date;
        private @Nullable Image portrait;

        private Builder(String author) {
            this.author = author;
        }

        public Builder body(List<Block> body) {
            this.body = body;
            return this;
        }

        public Builder body(Block... body) {
            return body(List.of(body));
        }

        public Builder function(@Nullable String function) {
            this.function = function;
            return this;
        }

        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        public Builder portrait(@Nullable Image portrait) {
            this.portrait = portrait;
            return this;
        }

        public Preface build() {
            return new Preface(body, author, function, date, portrait);
        }
    }
}
