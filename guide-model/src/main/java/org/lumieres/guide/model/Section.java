package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.Slug;

/**
 * A part of a chapter under a heading. DITA topic, An HTML section.
 *
 * @param id its name in addresses, unique in its chapter; a slug
 * @param title the heading; inline text
 * @param language its language when it is not the chapter's, a BCP 47 tag; or null
 * @param body what stands before the first section inside it
 * @param sections the sections inside it
 */
public record Section(
        @NotBlank @Slug String id,
        @NotEmpty List<@Valid Inline> title,
        @Nullable @LanguageTag String language,
        List<@Valid Block> body,
        List<@Valid Section> sections)
        implements Node {

    public Section {
        title = List.copyOf(title);
        body = List.copyOf(body);
        sections = List.copyOf(sections);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("title", title);
        visitor.visitChildren("body", body);
        visitor.visitChildren("sections", sections);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.inline(title), body, sections);
    }

    /**
     * Starts a section with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id its name in addresses, unique in its chapter; a slug
     * @param title the heading
     * @return a builder for one record
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /**
     * Gathers the parts of {@link Section}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private final String id;
        private List<Inline> title;
        private @Nullable String language;
        private List<Block> body = List.of();
        private List<Section> sections = List.of();

        private Builder(String id, String title) {
            this.id = id;
            this.title = List.of(new Inline.Text(title));
        }

        public Builder title(List<Inline> title) {
            this.title = title;
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Builder body(List<Block> body) {
            this.body = body;
            return this;
        }

        public Builder body(Block... body) {
            return body(List.of(body));
        }

        public Builder sections(List<Section> sections) {
            this.sections = sections;
            return this;
        }

        public Builder sections(Section... sections) {
            return sections(List.of(sections));
        }

        public Section build() {
            return new Section(id, title, language, body, sections);
        }
    }
}
