package org.lumieres.guide.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.ContributorKind;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Site;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.model.address.Address;

/** What {@code guide.yaml} says: all of a guide but the text of its chapters and its preface. */
final class Metadata {
    private final ChapterFiles files;

    Metadata(ChapterFiles files) {
        this.files = files;
    }

    Fields of(Guide guide) {
        Fields fields = new Fields()
                .text("id", guide.id())
                .text("title", guide.title())
                .text("subtitle", guide.subtitle())
                .text("language", guide.language())
                .text("summary", guide.summary().isEmpty() ? null : guide.summary())
                .object("publisher", organization(guide.publisher()))
                .object("edition", edition(guide.edition()))
                .objects("contributors", guide.contributors(), Metadata::contributor)
                .objects("audiences", guide.audiences(), Metadata::audience)
                .object("licence", licence(guide.licence()))
                .texts("keywords", guide.keywords())
                .objects("identifiers", guide.identifiers(), Metadata::identifier)
                .object("cover", image(guide.cover()))
                .objects("epigraphs", guide.epigraphs(), this::epigraph)
                .object("preface", preface(guide.preface()))
                .objects("volumes", guide.volumes(), this::volume)
                .objects("glossary", guide.glossary(), this::term)
                .objects("references", guide.references(), Metadata::reference)
                .list("annexes", guide.annexes(), this::chapter)
                .object("contact", contact(guide.contact()))
                .object("imprint", imprint(guide.imprint()))
                .object("accessibility", accessibility(guide.accessibility()))
                .object("site", site(guide.site()));
        return fields.list("formats", guide.formats(), Fields::name)
                .objects("translations", guide.translations(), Metadata::translation);
    }

    private static @Nullable Fields organization(@Nullable Organization organization) {
        return organization == null
                ? null
                : new Fields()
                        .text("name", organization.name())
                        .address("url", organization.url())
                        .text("email", organization.email());
    }

    private static @Nullable Fields edition(@Nullable Edition edition) {
        return edition == null
                ? null
                : new Fields()
                        .number("number", edition.number())
                        .text("label", edition.label())
                        .date("issued", edition.issued())
                        .date("modified", edition.modified())
                        .text("frequency", edition.frequency())
                        .name("status", edition.status(), EditionStatus.PUBLISHED)
                        .objects("changes", edition.changes(), Metadata::change)
                        .text("replaces", edition.replaces());
    }

    private static Fields change(Change change) {
        return new Fields()
                .date("date", change.date())
                .name("kind", change.kind(), ChangeKind.MINOR)
                .text("note", change.note())
                .texts("chapters", change.chapters());
    }

    private static Fields contributor(Contributor contributor) {
        return new Fields()
                .text("name", contributor.name())
                .name("kind", contributor.kind(), ContributorKind.PERSON)
                .text("affiliation", contributor.affiliation())
                .list("roles", contributor.roles(), Fields::name)
                .address("url", contributor.url())
                .text("orcid", contributor.orcid())
                .text("isni", contributor.isni());
    }

    private static Fields audience(Audience audience) {
        return new Fields()
                .text("id", audience.id())
                .text("name", audience.name())
                .text("description", audience.description());
    }

    private static @Nullable Fields licence(@Nullable Licence licence) {
        return licence == null
                ? null
                : new Fields()
                        .text("id", licence.id())
                        .text("name", licence.name())
                        .text("holder", licence.holder())
                        .address("url", licence.url())
                        .texts("exceptions", licence.exceptions());
    }

    private static Fields identifier(Identifier identifier) {
        return new Fields()
                .name("scheme", identifier.scheme())
                .text("value", identifier.value())
                .name("format", identifier.format());
    }

    private static @Nullable Fields image(@Nullable Image image) {
        return image == null
                ? null
                : new Fields()
                        .text("src", new Address(image.src()).isSafe() ? image.src() : null)
                        .text("alt", image.alt())
                        .flag("decorative", image.decorative())
                        .text("credit", image.credit())
                        .text("licence", image.licence());
    }

    private Fields epigraph(Epigraph epigraph) {
        return new Fields()
                .text("body", markdown(epigraph.body()))
                .text("attribution", epigraph.attribution())
                .text("work", epigraph.work())
                .text("date", epigraph.date())
                .text("language", epigraph.language());
    }

    private static @Nullable Fields preface(@Nullable Preface preface) {
        return preface == null
                ? null
                : new Fields()
                        .text("file", ChapterFiles.PREFACE)
                        .text("author", preface.author())
                        .text("function", preface.function())
                        .date("date", preface.date())
                        .object("portrait", image(preface.portrait()));
    }

    private Fields volume(Volume volume) {
        return new Fields()
                .text("id", volume.id())
                .text("title", volume.title())
                .name("status", volume.status(), VolumeStatus.PUBLISHED)
                .text("due", volume.due())
                .text("summary", volume.summary())
                .list("chapters", volume.chapters(), this::chapter);
    }

    /** A chapter is its file's name, or an object when others stand under it. */
    private Object chapter(Chapter chapter) {
        String file = files.of(chapter);
        return chapter.chapters().isEmpty()
                ? file
                : new Fields()
                        .text("file", file)
                        .list("chapters", chapter.chapters(), this::chapter)
                        .map();
    }

    private Fields term(Term term) {
        return new Fields()
                .text("id", term.id())
                .text("label", term.label())
                .texts("alternates", term.alternates())
                .text("definition", markdown(term.definition()))
                .text("broader", term.broader())
                .texts("related", term.related())
                .text("language", term.language());
    }

    private static Fields reference(Reference work) {
        return new Fields()
                .text("id", work.id())
                .texts("authors", work.authors())
                .text("title", work.title())
                .text("publisher", work.publisher())
                .text("date", work.date())
                .address("url", work.url())
                .date("accessed", work.accessed())
                .text("language", work.language());
    }

    private static @Nullable Fields contact(@Nullable Contact contact) {
        return contact == null
                ? null
                : new Fields()
                        .text("name", contact.name())
                        .text("email", contact.email())
                        .address("url", contact.url());
    }

    private static Fields translation(Translation translation) {
        return new Fields()
                .text("language", translation.language())
                .text("title", translation.title())
                .address("url", translation.url())
                .date("issued", translation.issued());
    }

    private static @Nullable Fields imprint(@Nullable Imprint imprint) {
        return imprint == null
                ? null
                : new Fields()
                        .text("director", imprint.director())
                        .object("host", organization(imprint.host()))
                        .text("host-address", imprint.hostAddress());
    }

    private static @Nullable Fields accessibility(@Nullable AccessibilityStatement statement) {
        return statement == null
                ? null
                : new Fields()
                        .address("url", statement.url())
                        .date("date", statement.date())
                        .object("audit", audit(statement.audit()))
                        .list("barriers", statement.barriers(), barrier -> barrier);
    }

    private static @Nullable Fields audit(@Nullable AccessibilityAudit audit) {
        return audit == null
                ? null
                : new Fields()
                        .date("date", audit.date())
                        .text("auditor", audit.auditor())
                        .number("rate", audit.rate());
    }

    private @Nullable Fields site(@Nullable Site site) {
        return site == null
                ? null
                : new Fields()
                        .address("url", site.url())
                        .object("logo", image(site.logo()))
                        .text("accent", site.accent());
    }

    private @Nullable String markdown(List<Block> blocks) {
        List<String> lines = BlockMarkdown.in("", files.destinations()).lines(blocks);
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
