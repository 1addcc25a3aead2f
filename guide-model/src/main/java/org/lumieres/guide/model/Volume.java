package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.PlannedHasNoChapters;
import org.lumieres.guide.constraint.Publication;
import org.lumieres.guide.constraint.PublishedHasChapters;
import org.lumieres.guide.constraint.Slug;

/**
 * A part of the guide that could be a book of its own: in French, a volet. EPUB {@code volume}.
 *
 * @param id its name in addresses; a slug
 * @param title its title
 * @param status whether it can be read yet
 * @param due when a planned one is expected: a year, a month or a day; or null
 * @param summary what it covers, or null
 * @param chapters its chapters; none while it is planned
 */
@PlannedHasNoChapters
@PublishedHasChapters(groups = Publication.class)
public record Volume(
        @NotBlank @Slug String id,
        @NotBlank String title,
        VolumeStatus status,
        @Nullable @PartialDate String due,
        @Nullable String summary,
        List<@Valid Chapter> chapters)
        implements Node {

    public Volume {
        chapters = List.copyOf(chapters);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("chapters", chapters);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, summary, chapters);
    }

    /**
     * Starts a volume with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id its name in addresses; a slug
     * @param title its title
     * @return a builder for one record
     */
    public static Builder builder(String id, String title) {
        return new Builder(id, title);
    }

    /**
     * Gathers the parts of {@link Volume}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private final String id;
        private final String title;
        private VolumeStatus status = VolumeStatus.PUBLISHED;
        private @Nullable String due;
        private @Nullable String summary;
        private List<Chapter> chapters = List.of();

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public Builder status(VolumeStatus status) {
            this.status = status;
            return this;
        }

        public Builder due(@Nullable String due) {
            this.due = due;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder chapters(List<Chapter> chapters) {
            this.chapters = chapters;
            return this;
        }

        public Builder chapters(Chapter... chapters) {
            return chapters(List.of(chapters));
        }

        public Volume build() {
            return new Volume(id, title, status, due, summary, chapters);
        }
    }
}
