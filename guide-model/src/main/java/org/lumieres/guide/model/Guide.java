package org.lumieres.guide.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.KnownLanguage;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.Publication;
import org.lumieres.guide.constraint.ResolvableReferences;
import org.lumieres.guide.constraint.Slug;
import org.lumieres.guide.constraint.UniqueIds;

/**
 * A whole guide in one edition: what it says, who made it, for whom, and under which licence. Maps to
 * {@code schema:Book}. Volumes are in reading order. Immutable; two guides with the same content are equal wherever
 * they came from.
 *
 * @param id the guide's name in addresses, the same from one edition to the next; a slug
 * @param title the title
 * @param subtitle the subtitle, or null
 * @param language the language it is written in, a BCP 47 tag
 * @param summary what it is and what it is good for, in a few sentences; required to publish
 * @param publisher who publishes it; required to publish
 * @param edition which edition this is; required to publish
 * @param contributors who made it, in the order of the credits; required to publish
 * @param audiences whom it is for; required to publish
 * @param licence what others may do with it; required to publish
 * @param keywords words to find it by
 * @param identifiers its numbers in public registries
 * @param cover the picture on its cover, or null
 * @param epigraphs quotations at its head
 * @param preface the preface (édito), or null
 * @param volumes its volumes; required to publish
 * @param glossary the terms it defines
 * @param references the works it relies on
 * @param annexes chapters that stand after the volumes
 * @param contact whom to write to about it, or null
 * @param imprint who answers for it before the law, or null
 * @param accessibility where its accessibility is stated, or null
 * @param site where it is read online and how it looks there, or null
 * @param formats the formats promised to readers
 * @param translations the same guide in other languages
 */
@UniqueIds
@ResolvableReferences
public record Guide(
        @NotBlank @Slug String id,
        @NotBlank String title,
        @Nullable String subtitle,

        @NotBlank @LanguageTag @KnownLanguage(groups = Publication.class)
        String language,

        @NotBlank(groups = Publication.class) String summary,

        @Nullable @NotNull(groups = Publication.class) @Valid
        Organization publisher,

        @Nullable @NotNull(groups = Publication.class) @Valid
        Edition edition,

        @NotEmpty(groups = Publication.class) List<@Valid Contributor> contributors,
        @NotEmpty(groups = Publication.class) List<@Valid Audience> audiences,

        @Nullable @NotNull(groups = Publication.class) @Valid
        Licence licence,

        List<@NotBlank String> keywords,
        List<@Valid Identifier> identifiers,
        @Nullable @Valid Image cover,
        List<@Valid Epigraph> epigraphs,
        @Nullable @Valid Preface preface,
        @NotEmpty(groups = Publication.class) List<@Valid Volume> volumes,
        List<@Valid Term> glossary,
        List<@Valid Reference> references,
        List<@Valid Chapter> annexes,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Imprint imprint,
        @Nullable @Valid AccessibilityStatement accessibility,
        @Nullable @Valid Site site,
        List<Format> formats,
        List<@Valid Translation> translations)
        implements Node {

    public Guide {
        contributors = List.copyOf(contributors);
        audiences = List.copyOf(audiences);
        keywords = List.copyOf(keywords);
        identifiers = List.copyOf(identifiers);
        epigraphs = List.copyOf(epigraphs);
        volumes = List.copyOf(volumes);
        glossary = List.copyOf(glossary);
        references = List.copyOf(references);
        annexes = List.copyOf(annexes);
        formats = List.copyOf(formats);
        translations = List.copyOf(translations);
    }

    /**
     * Every chapter in reading order: those of the volumes, then the annexes, each before its sub-chapters.
     *
     * @return a list that is made anew at each call
     */
    public List<Chapter> allChapters() {
        List<Chapter> all = new ArrayList<>();
        volumes.forEach(volume -> collect(volume.chapters(), all));
        collect(annexes, all);
        return List.copyOf(all);
    }

    private static void collect(List<Chapter> chapters, List<Chapter> into) {
        for (Chapter chapter : chapters) {
            into.add(chapter);
            collect(chapter.chapters(), into);
        }
    }

    @Override
    public void forEachChild(ChildVisitor visitor) {
        visitor.visitOptional("preface", preface);
        visitor.visitChildren("epigraphs", epigraphs);
        visitor.visitChildren("volumes", volumes);
        visitor.visitChildren("annexes", annexes);
        visitor.visitChildren("glossary", glossary);
    }

    @Override
    public String plainText() {
        return PlainText.lines(title, subtitle, epigraphs, preface, volumes, annexes, glossary);
    }

    /**
     * Starts a guide with what it cannot do without; everything else is optional or empty until set.
     *
     * @param id the guide's name in addresses, the same from one edition to the next; a slug
     * @param title the title
     * @param language the language it is written in, a BCP 47 tag
     * @return a builder for one record
     */
    public static Builder builder(String id, String title, String language) {
        return new Builder(id, title, language);
    }

    /**
     * Gathers the parts of {@link Guide}; not thread-safe. Each setter replaces what was set before and returns this.
     */
    public static final class Builder {
        private final String id;
        private final String title;
        private @Nullable String subtitle;
        private final String language;
        private String summary = "";
        private @Nullable Organization publisher;
        private @Nullable Edition edition;
        private List<Contributor> contributors = List.of();
        private List<Audience> audiences = List.of();
        private @Nullable Licence licence;
        private List<String> keywords = List.of();
        private List<Identifier> identifiers = List.of();
        private @Nullable Image cover;
        private List<Epigraph> epigraphs = List.of();
        private @Nullable Preface preface;
        private List<Volume> volumes = List.of();
        private List<Term> glossary = List.of();
        private List<Reference> references = List.of();
        private List<Chapter> annexes = List.of();
        private @Nullable Contact contact;
        private @Nullable Imprint imprint;
        private @Nullable AccessibilityStatement accessibility;
        private @Nullable Site site;
        private List<Format> formats = List.of();
        private List<Translation> translations = List.of();

        private Builder(String id, String title, String language) {
            this.id = id;
            this.title = title;
            this.language = language;
        }

        public Builder subtitle(@Nullable String subtitle) {
            this.subtitle = subtitle;
            return this;
        }

        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        public Builder publisher(@Nullable Organization publisher) {
            this.publisher = publisher;
            return this;
        }

        public Builder edition(@Nullable Edition edition) {
            this.edition = edition;
            return this;
        }

        public Builder contributors(List<Contributor> contributors) {
            this.contributors = contributors;
            return this;
        }

        public Builder contributors(Contributor... contributors) {
            return contributors(List.of(contributors));
        }

        public Builder audiences(List<Audience> audiences) {
            this.audiences = audiences;
            return this;
        }

        public Builder audiences(Audience... audiences) {
            return audiences(List.of(audiences));
        }

        public Builder licence(@Nullable Licence licence) {
            this.licence = licence;
            return this;
        }

        public Builder keywords(List<String> keywords) {
            this.keywords = keywords;
            return this;
        }

        public Builder identifiers(List<Identifier> identifiers) {
            this.identifiers = identifiers;
            return this;
        }

        public Builder cover(@Nullable Image cover) {
            this.cover = cover;
            return this;
        }

        public Builder epigraphs(List<Epigraph> epigraphs) {
            this.epigraphs = epigraphs;
            return this;
        }

        public Builder preface(@Nullable Preface preface) {
            this.preface = preface;
            return this;
        }

        public Builder volumes(List<Volume> volumes) {
            this.volumes = volumes;
            return this;
        }

        public Builder volumes(Volume... volumes) {
            return volumes(List.of(volumes));
        }

        public Builder glossary(List<Term> glossary) {
            this.glossary = glossary;
            return this;
        }

        public Builder glossary(Term... glossary) {
            return glossary(List.of(glossary));
        }

        public Builder references(List<Reference> references) {
            this.references = references;
            return this;
        }

        public Builder references(Reference... references) {
            return references(List.of(references));
        }

        public Builder annexes(List<Chapter> annexes) {
            this.annexes = annexes;
            return this;
        }

        public Builder annexes(Chapter... annexes) {
            return annexes(List.of(annexes));
        }

        public Builder contact(@Nullable Contact contact) {
            this.contact = contact;
            return this;
        }

        public Builder imprint(@Nullable Imprint imprint) {
            this.imprint = imprint;
            return this;
        }

        public Builder accessibility(@Nullable AccessibilityStatement accessibility) {
            this.accessibility = accessibility;
            return this;
        }

        public Builder site(@Nullable Site site) {
            this.site = site;
            return this;
        }

        public Builder formats(List<Format> formats) {
            this.formats = formats;
            return this;
        }

        public Builder translations(List<Translation> translations) {
            this.translations = translations;
            return this;
        }

        public Guide build() {
            return new Guide(
                    id,
                    title,
                    subtitle,
                    language,
                    summary,
                    publisher,
                    edition,
                    contributors,
                    audiences,
                    licence,
                    keywords,
                    identifiers,
                    cover,
                    epigraphs,
                    preface,
                    volumes,
                    glossary,
                    references,
                    annexes,
                    contact,
                    imprint,
                    accessibility,
                    site,
                    formats,
                    translations);
        }
    }
}
