package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.Slug;

/**
 * A sheet on a social network or an online service.
 *
 * @param id what links name it by, unique in its chapter; a slug, or null when nothing links to it
 * @param name its name
 * @param aliases other names it goes by
 * @param family what kind of service it is, or null
 * @param launched when it opened: a year, a month or a day; or null
 * @param ended when it closed: a year, a month or a day; null while it runs
 * @param renamedTo the name it took since, or null
 * @param source where these facts come from, or null
 * @param description what it is
 * @param strengths what it is good for
 * @param limits what it is not good for
 */
public record Platform(
        @Nullable @Slug String id,
        @NotBlank String name,
        List<@NotBlank String> aliases,
        @Nullable String family,
        @Nullable @PartialDate String launched,
        @Nullable @PartialDate String ended,
        @Nullable String renamedTo,
        @Nullable @Valid Source source,
        List<@Valid Block> description,
        List<@Valid Block> strengths,
        List<@Valid Block> limits)
        implements Block {

    public Platform {
        aliases = List.copyOf(aliases);
        description = List.copyOf(description);
        strengths = List.copyOf(strengths);
        limits = List.copyOf(limits);
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitChildren("description", description);
        visitor.visitChildren("strengths", strengths);
        visitor.visitChildren("limits", limits);
    }

    @Override
    public String plainText() {
        return PlainText.lines(name, description, strengths, limits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * Starts a platform with what it cannot do without; everything else is optional or empty until set.
     *
     * @param name its name
     * @return a builder for one record
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Gathers the parts of {@link Platform}; not thread-safe. Each setter replaces what was set before and returns
     * this.
     */
    public static final class Builder {
        private @Nullable String id;
        private final String name;
        private List<String> aliases = List.of();
        private @Nullable String family;
        private @Nullable String launched;
        private @Nullable String ended;
        private @Nullable String renamedTo;
        private @Nullable Source source;
        private List<Block> description = List.of();
        private List<Block> strengths = List.of();
        private List<Block> limits = List.of();

        private Builder(String name) {
            this.name = name;
        }

        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder family(@Nullable String family) {
            this.family = family;
            return this;
        }

        public Builder launched(@Nullable String launched) {
            this.launched = launched;
            return this;
        }

        public Builder ended(@Nullable String ended) {
            this.ended = ended;
            return this;
        }

        public Builder renamedTo(@Nullable String renamedTo) {
            this.renamedTo = renamedTo;
            return this;
        }

        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        public Builder description(List<Block> description) {
            this.description = description;
            return this;
        }

        public Builder description(Block... description) {
            return description(List.of(description));
        }

        public Builder strengths(List<Block> strengths) {
            this.strengths = strengths;
            return this;
        }

        public Builder strengths(Block... strengths) {
            return strengths(List.of(strengths));
        }

        public Builder limits(List<Block> limits) {
            this.limits = limits;
            return this;
        }

        public Builder limits(Block... limits) {
            return limits(List.of(limits));
        }

        public Platform build() {
            return new Platform(
                    id, name, aliases, family, launched, ended, renamedTo, source, description, strengths, limits);
        }
    }
}
