package org.lumieres.guide.model;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.Slug;
import org.lumieres.guide.constraint.WebUrl;

/**
 * A work that the guide relies on: an entry of its bibliography. DPUB-ARIA {@code doc-bibliography}.
 *
 * @param id what links name it by, unique in the bibliography; a slug
 * @param authors who wrote it, as the entry prints them
 * @param title its title
 * @param publisher who published it, or null
 * @param date when it came out: a year, a month or a day; or null
 * @param url where to read it, or null
 * @param accessed the day somebody last read it there, or null
 * @param language its language when it is not the guide's, a BCP 47 tag; or null
 */
public record Reference(
        @NotBlank @Slug String id,
        List<@NotBlank String> authors,
        @NotBlank String title,
        @Nullable String publisher,
        @Nullable @PartialDate String date,
        @Nullable @WebUrl String url,
        @Nullable LocalDate accessed,
        @Nullable @LanguageTag String language) {

    public Reference {
        authors = List.copyOf(authors);
    }

    /**
     * Starts a reference with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id what links name it by, unique in the bibliography; a slug
     * @param title its title
     * @return a builder for one record
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /**
     * Gathers the parts of {@link Reference}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private final String id;
        private List<String> authors = List.of();
        private final String title;
        private @Nullable String publisher;
        private @Nullable String date;
        private @Nullable String url;
        private @Nullable LocalDate accessed;
        private @Nullable String language;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public Builder authors(List<String> authors) {
            this.authors = authors;
            return this;
        }

        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
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

        public Builder accessed(@Nullable LocalDate accessed) {
            this.accessed = accessed;
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Reference build() {
            return new Reference(id, authors, title, publisher, date, url, accessed, language);
        }
    }
}
