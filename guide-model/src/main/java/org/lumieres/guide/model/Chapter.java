package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.IsoPeriod;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.Slug;

/**
 * A chapter: one Markdown file, one page of the site. Maps to {@code schema:Chapter}, DPUB-ARIA {@code doc- chapter}.
 *
 * @param id its name in addresses, unique in the guide; a slug
 * @param title the title; inline text
 * @param summary what it is about, in a sentence or two; or null
 * @param audience keys of the guide's audiences it is for; empty means all
 * @param reviewed the day somebody last checked that it holds, or null
 * @param reviewEvery how long that check is good for, an ISO 8601 period; or null
 * @param expires the day from which it no longer holds, or null
 * @param historical whether it speaks of the past on purpose, so that what has ended since is no fault
 * @param draft whether it is still being written
 * @param authors who wrote it, when that is not who wrote the guide
 * @param issued the day it was first published, or null
 * @param modified the day it last changed, or null
 * @param keywords what it is about, a word or a few each
 * @param aliases addresses by which links name it or named it once, as they are written
 * @param metadata what else is said of it
 * @param language its language when it is not the guide's, a BCP 47 tag; or null
 * @param body what stands before the first section
 * @param sections its sections
 * @param chapters its sub-chapters
 */
public record Chapter(
        @NotBlank @Slug String id,
        @NotEmpty List<@Valid Inline> title,
        @Nullable String summary,
        List<@Slug String> audience,
        @Nullable LocalDate reviewed,
        @Nullable @IsoPeriod String reviewEvery,
        @Nullable LocalDate expires,
        boolean historical,
        boolean draft,
        List<@NotBlank String> authors,
        @Nullable LocalDate issued,
        @Nullable LocalDate modified,
        List<@NotBlank String> keywords,
        List<@NotBlank String> aliases,
        List<@Valid Property> metadata,
        @Nullable @LanguageTag String language,
        List<@Valid Block> body,
        List<@Valid Section> sections,
        List<@Valid Chapter> chapters)
        implements Node {

    public Chapter {
        title = List.copyOf(title);
        audience = List.copyOf(audience);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        aliases = List.copyOf(aliases);
        metadata = List.copyOf(metadata);
        body = List.copyOf(body);
        sections = List.copyOf(sections);
        chapters = List.copyOf(chapters);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("title", title);
        visitor.visitChildren("body", body);
        visitor.visitChildren("sections", sections);
        visitor.visitChildren("chapters", chapters);
    }

    @Override
    public String plainText() {
        return PlainText.lines(PlainText.inline(title), body, sections, chapters);
    }

    /**
     * When somebody has to check again that it holds.
     *
     * @return the day after which its last review is too old; empty when it was never reviewed or needs no other review
     */
    public Optional<LocalDate> reviewDue() {
        if (reviewed == null || reviewEvery == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reviewed.plus(Period.parse(reviewEvery)));
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }

    /**
     * Starts a chapter that differs from this one in a few parts.
     *
     * @return a builder that holds what this chapter does
     */
    public Builder toBuilder() {
        return new Builder(id, title)
                .summary(summary)
                .audience(audience)
                .reviewed(reviewed)
                .reviewEvery(reviewEvery)
                .expires(expires)
                .historical(historical)
                .draft(draft)
                .authors(authors)
                .issued(issued)
                .modified(modified)
                .keywords(keywords)
                .aliases(aliases)
                .metadata(metadata)
                .language(language)
                .body(body)
                .sections(sections)
                .chapters(chapters);
    }

    /**
     * Starts a chapter with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id its name in addresses, unique in the guide; a slug
     * @param title the title
     * @return a builder for one record
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, List.of(new Inline.Text(title)));
    }

    /**
     * Gathers the parts of {@link Chapter}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private String id;
        private List<Inline> title;
        private @Nullable String summary;
        private List<String> audience = List.of();
        private @Nullable LocalDate reviewed;
        private @Nullable String reviewEvery;
        private @Nullable LocalDate expires;
        private boolean historical;
        private boolean draft;
        private List<String> authors = List.of();
        private @Nullable LocalDate issued;
        private @Nullable LocalDate modified;
        private List<String> keywords = List.of();
        private List<String> aliases = List.of();
        private List<Property> metadata = List.of();
        private @Nullable String language;
        private List<Block> body = List.of();
        private List<Section> sections = List.of();
        private List<Chapter> chapters = List.of();

        private Builder(String id, List<Inline> title) {
            this.id = id;
            this.title = title;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder title(List<Inline> title) {
            this.title = title;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder audience(List<String> audience) {
            this.audience = audience;
            return this;
        }

        public Builder reviewed(@Nullable LocalDate reviewed) {
            this.reviewed = reviewed;
            return this;
        }

        public Builder reviewEvery(@Nullable String reviewEvery) {
            this.reviewEvery = reviewEvery;
            return this;
        }

        public Builder expires(@Nullable LocalDate expires) {
            this.expires = expires;
            return this;
        }

        public Builder historical(boolean historical) {
            this.historical = historical;
            return this;
        }

        public Builder draft(boolean draft) {
            this.draft = draft;
            return this;
        }

        public Builder authors(List<String> authors) {
            this.authors = authors;
            return this;
        }

        public Builder issued(@Nullable LocalDate issued) {
            this.issued = issued;
            return this;
        }

        public Builder modified(@Nullable LocalDate modified) {
            this.modified = modified;
            return this;
        }

        public Builder keywords(List<String> keywords) {
            this.keywords = keywords;
            return this;
        }

        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder metadata(List<Property> metadata) {
            this.metadata = metadata;
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

        public Builder chapters(List<Chapter> chapters) {
            this.chapters = chapters;
            return this;
        }

        public Builder chapters(Chapter... chapters) {
            return chapters(List.of(chapters));
        }

        public Chapter build() {
            return new Chapter(
                    id,
                    title,
                    summary,
                    audience,
                    reviewed,
                    reviewEvery,
                    expires,
                    historical,
                    draft,
                    authors,
                    issued,
                    modified,
                    keywords,
                    aliases,
                    metadata,
                    language,
                    body,
                    sections,
                    chapters);
        }
    }
}
