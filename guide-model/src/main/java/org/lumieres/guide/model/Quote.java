package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.WebUrl;

/**
 * Words of somebody else. HTML {@code blockquote}.
 *
 * @param body the words
 * @param attribution whose they are, or null
 * @param work the work they are taken from, or null
 * @param date when they were said: a year, a month or a day; or null
 * @param url where they can be read, or null
 * @param language their language when it is not the text's, a BCP 47 tag; or null
 */
public record Quote(
        @NotEmpty List<@Valid Block> body,
        @Nullable String attribution,
        @Nullable String work,
        @Nullable @PartialDate String date,
        @Nullable @WebUrl String url,
        @Nullable @LanguageTag String language)
        implements Block {

    public Quote {
        body = List.copyOf(body);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("body", body);
    }

    @Override
    public String plainText() {
        return PlainText.lines(body, attribution, work);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a quote with what it cannot do without; everything else is optional or empty until set.
     *
     * @return a builder for one record
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gathers the parts of {@link Quote}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private List<Block> body = List.of();
        private @Nullable String attribution;
        private @Nullable String work;
        private @Nullable String date;
        private @Nullable String url;
        private @Nullable String language;

        private Builder() {}

        public Builder body(List<Block> body) {
            this.body = body;
            return this;
        }

        public Builder body(Block... body) {
            return body(List.of(body));
        }

        public Builder attribution(@Nullable String attribution) {
            this.attribution = attribution;
            return this;
        }

        public Builder work(@Nullable String work) {
            this.work = work;
            return this;
        }

        public Builder date(@Nullable String date) {
            this.date = date;
            return this;
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Quote build() {
            return new Quote(body, attribution, work, date, url, language);
        }
    }
}
