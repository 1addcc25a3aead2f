package org.lumieres.guide.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.parallel.InParallel;

/** Sets a whole guide. Keywords stay as they are, for they are what people type. Not thread-safe. */
final class GuidePass {
    private final Pass pass;
    private final CreditsPass credits;
    private final BlockPass blocks;
    private final UnaryOperator<Chapter> setChapter;

    GuidePass(Pass pass) {
        this(pass, chapter -> new ChapterPass(pass.another()).chapter(chapter));
    }

    /** A pass that has chapters set, several at once, by another. */
    GuidePass(Pass pass, UnaryOperator<Chapter> setChapter) {
        this.pass = pass;
        this.setChapter = setChapter;
        this.credits = new CreditsPass(pass);
        this.blocks = new ChapterPass(pass).blocks();
    }

    Guide guide(Guide guide) {
        String title = pass.words(guide.title());
        @Nullable String subtitle = pass.wordsIfAny(guide.subtitle());
        String summary = pass.words(guide.summary());
        @Nullable Organization publisher = credits.organizationIfAny(guide.publisher());
        @Nullable Edition edition = credits.editionIfAny(guide.edition());
        List<Contributor> contributors = credits.contributors(guide.contributors());
        List<Audience> audiences = Same.each(guide.audiences(), this::audience);
        @Nullable Licence licence = credits.licenceIfAny(guide.licence());
        @Nullable Image cover = pass.image(guide.cover());
        List<Epigraph> epigraphs = Same.each(guide.epigraphs(), this::epigraph);
        @Nullable Preface preface = preface(guide.preface());
        List<Volume> volumes = Same.each(guide.volumes(), this::volume);
        List<Term> glossary = Same.each(guide.glossary(), this::term);
        List<Reference> references = Same.each(guide.references(), this::reference);
        List<Chapter> annexes = chapters(guide.annexes());
        @Nullable Contact contact = credits.contactIfAny(guide.contact());
        @Nullable Imprint imprint = credits.imprintIfAny(guide.imprint());
        List<Translation> translations = Same.each(guide.translations(), this::translation);
        boolean same = Same.as(title, guide.title())
                && Same.as(subtitle, guide.subtitle())
                && Same.as(summary, guide.summary())
                && Same.as(publisher, guide.publisher())
                && Same.as(edition, guide.edition())
                && Same.as(contributors, guide.contributors())
                && Same.as(audiences, guide.audiences())
                && Same.as(licence, guide.licence())
                && Same.as(cover, guide.cover())
                && Same.as(epigraphs, guide.epigraphs())
                && Same.as(preface, guide.preface())
                && Same.as(volumes, guide.volumes())
                && Same.as(glossary, guide.glossary())
                && Same.as(references, guide.references())
                && Same.as(annexes, guide.annexes())
                && Same.as(contact, guide.contact())
                && Same.as(imprint, guide.imprint())
                && Same.as(translations, guide.translations());
        return same
                ? guide
                : new Guide(
                        guide.id(),
                        title,
                        subtitle,
                        guide.language(),
                        summary,
                        publisher,
                        edition,
                        contributors,
                        audiences,
                        licence,
                        guide.keywords(),
                        guide.identifiers(),
                        cover,
                        epigraphs,
                        preface,
                        volumes,
                        glossary,
                        references,
                        annexes,
                        contact,
                        imprint,
                        guide.accessibility(),
                        guide.site(),
                        guide.formats(),
                        translations);
    }

    /** An audience without an id is named by the slug of its name, which keeps naming it. */
    private Audience audience(Audience audience) {
        String name = pass.words(audience.name());
        @Nullable String description = pass.wordsIfAny(audience.description());
        if (Same.as(name, audience.name()) && Same.as(description, audience.description())) {
            return audience;
        }
        boolean named = audience.id() != null || Slugs.slug(name).equals(audience.key());
        return new Audience(named ? audience.id() : audience.key(), name, description);
    }

    private Epigraph epigraph(Epigraph epigraph) {
        return (Epigraph) blocks.visit(epigraph);
    }

    private @Nullable Preface preface(@Nullable Preface preface) {
        if (preface == null) {
            return null;
        }
        List<Block> body = blocks.each(preface.body());
        String author = pass.words(preface.author());
        @Nullable String function = pass.wordsIfAny(preface.function());
        @Nullable Image portrait = pass.image(preface.portrait());
        boolean same = Same.as(body, preface.body())
                && Same.as(author, preface.author())
                && Same.as(function, preface.function())
                && Same.as(portrait, preface.portrait());
        return same ? preface : new Preface(body, author, function, preface.date(), portrait);
    }

    private Volume volume(Volume volume) {
        String title = pass.words(volume.title());
        @Nullable String summary = pass.wordsIfAny(volume.summary());
        List<Chapter> chapters = chapters(volume.chapters());
        boolean same = Same.as(title, volume.title())
                && Same.as(summary, volume.summary())
                && Same.as(chapters, volume.chapters());
        return same ? volume : new Volume(volume.id(), title, volume.status(), volume.due(), summary, chapters);
    }

    /**
     * Chapters have nothing to do with each other, and are most of a guide: each is set by itself, and several at once.
     */
    private List<Chapter> chapters(List<Chapter> chapters) {
        return Same.each(InParallel.map(chapters, setChapter), chapters);
    }

    private Term term(Term term) {
        String label = pass.inside(term.language(), term.label(), pass::words);
        List<String> alternates = pass.inside(term.language(), term.alternates(), pass::eachWords);
        List<Block> definition = blocks.each(term.definition());
        boolean same = Same.as(label, term.label())
                && Same.as(alternates, term.alternates())
                && Same.as(definition, term.definition());
        return same
                ? term
                : new Term(term.id(), label, alternates, definition, term.broader(), term.related(), term.language());
    }

    private Reference reference(Reference reference) {
        List<String> authors = pass.eachWords(reference.authors());
        String title = pass.inside(reference.language(), reference.title(), pass::words);
        @Nullable String publisher = pass.wordsIfAny(reference.publisher());
        boolean same = Same.as(authors, reference.authors())
                && Same.as(title, reference.title())
                && Same.as(publisher, reference.publisher());
        return same
                ? reference
                : new Reference(
                        reference.id(),
                        authors,
                        title,
                        publisher,
                        reference.date(),
                        reference.url(),
                        reference.accessed(),
                        reference.language());
    }

    private Translation translation(Translation translation) {
        @Nullable String title = pass.titleIn(translation.language(), translation.title());
        boolean same = Same.as(title, translation.title());
        return same
                ? translation
                : new Translation(translation.language(), title, translation.url(), translation.issued());
    }
}
