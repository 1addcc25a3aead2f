package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.Slug;

/**
 * An entry of the glossary. Maps to {@code skos:Concept} and {@code schema:DefinedTerm}.
 *
 * @param id what links name it by, unique in the glossary; a slug
 * @param label the word, as it is to be written
 * @param alternates other words for it, abbreviations included
 * @param definition what it means
 * @param broader id of the term that covers it and more, or null
 * @param related ids of terms to look at as well
 * @param language the language of the label when it is not the guide's, a BCP 47 tag; or null
 */
public record Term(
        @NotBlank @Slug String id,
        @NotBlank String label,
        List<@NotBlank String> alternates,
        @NotEmpty List<@Valid Block> definition,
        @Nullable @Slug String broader,
        List<@Slug String> related,
        @Nullable @LanguageTag String language)
        implements Node {

    public Term {
        alternates = List.copyOf(alternates);
        definition = List.copyOf(definition);
        related = List.copyOf(related);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("definition", definition);
    }

    @Override
    public String plainText() {
        return PlainText.lines(label, definition);
    }

    /**
     * Starts a term with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id what links name it by, unique in the glossary; a slug
     * @param label the word, as it is to be written
     * @return a builder for one record
     */
    public static Builder builder(String id, String label) {
        return new Builder(id, label);
    }

    /**
     * Gathers the parts of {@link Term}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private final String id;
        private final String label;
        private List<String> alternates = List.of();
        private List<Block> definition = List.of();
        private @Nullable String broader;
        private List<String> related = List.of();
        private @Nullable String language;

        private Builder(String id, String label) {
            this.id = id;
            this.label = label;
        }

        public Builder alternates(List<String> alternates) {
            this.alternates = alternates;
            return this;
        }

        public Builder definition(List<Block> definition) {
            this.definition = definition;
            return this;
        }

        public Builder definition(Block... definition) {
            return definition(List.of(definition));
        }

        public Builder broader(@Nullable String broader) {
            this.broader = broader;
            return this;
        }

        public Builder related(List<String> related) {
            this.related = related;
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Term build() {
            return new Term(id, label, alternates, definition, broader, related, language);
        }
    }
}
