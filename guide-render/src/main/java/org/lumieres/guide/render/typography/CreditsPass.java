package org.lumieres.guide.render.typography;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;

/** Sets what a guide says of itself: who made it, in which edition, under which licence. Not thread-safe. */
final class CreditsPass {
    private final Pass pass;

    CreditsPass(Pass pass) {
        this.pass = pass;
    }

    List<Contributor> contributors(List<Contributor> contributors) {
        return Same.each(contributors, this::contributor);
    }

    @Nullable
    Organization organizationIfAny(@Nullable Organization organization) {
        return organization == null ? null : organization(organization);
    }

    @Nullable
    Licence licenceIfAny(@Nullable Licence licence) {
        return licence == null ? null : licence(licence);
    }

    @Nullable
    Contact contactIfAny(@Nullable Contact contact) {
        return contact == null ? null : contact(contact);
    }

    @Nullable
    Imprint imprintIfAny(@Nullable Imprint imprint) {
        return imprint == null ? null : imprint(imprint);
    }

    @Nullable
    Edition editionIfAny(@Nullable Edition edition) {
        return edition == null ? null : edition(edition);
    }

    private Contributor contributor(Contributor contributor) {
        String name = pass.words(contributor.name());
        @Nullable String affiliation = pass.wordsIfAny(contributor.affiliation());
        boolean same = Same.as(name, contributor.name()) && Same.as(affiliation, contributor.affiliation());
        return same
                ? contributor
                : new Contributor(
                        name,
                        contributor.kind(),
                        affiliation,
                        contributor.roles(),
                        contributor.url(),
                        contributor.orcid(),
                        contributor.isni());
    }

    private Organization organization(Organization organization) {
        String name = pass.words(organization.name());
        boolean same = Same.as(name, organization.name());
        return same ? organization : new Organization(name, organization.url(), organization.email());
    }

    private Licence licence(Licence licence) {
        @Nullable String name = pass.wordsIfAny(licence.name());
        @Nullable String holder = pass.wordsIfAny(licence.holder());
        List<String> exceptions = pass.eachWords(licence.exceptions());
        boolean same = Same.as(name, licence.name())
                && Same.as(holder, licence.holder())
                && Same.as(exceptions, licence.exceptions());
        return same ? licence : new Licence(licence.id(), name, holder, licence.url(), exceptions);
    }

    private Contact contact(Contact contact) {
        @Nullable String name = pass.wordsIfAny(contact.name());
        boolean same = Same.as(name, contact.name());
        return same ? contact : new Contact(name, contact.email(), contact.url());
    }

    private Imprint imprint(Imprint imprint) {
        @Nullable String director = pass.wordsIfAny(imprint.director());
        @Nullable Organization host = organizationIfAny(imprint.host());
        @Nullable String hostAddress = pass.wordsIfAny(imprint.hostAddress());
        boolean same = Same.as(director, imprint.director())
                && Same.as(host, imprint.host())
                && Same.as(hostAddress, imprint.hostAddress());
        return same ? imprint : new Imprint(director, host, hostAddress);
    }

    private Edition edition(Edition edition) {
        @Nullable String label = pass.wordsIfAny(edition.label());
        List<Change> changes = Same.each(edition.changes(), this::change);
        @Nullable String replaces = pass.wordsIfAny(edition.replaces());
        boolean same = Same.as(label, edition.label())
                && Same.as(changes, edition.changes())
                && Same.as(replaces, edition.replaces());
        return same
                ? edition
                : new Edition(
                        edition.number(),
                        label,
                        edition.issued(),
                        edition.modified(),
                        edition.frequency(),
                        edition.status(),
                        changes,
                        replaces);
    }

    private Change change(Change change) {
        @Nullable String note = pass.wordsIfAny(change.note());
        boolean same = Same.as(note, change.note());
        return same ? change : new Change(change.date(), change.kind(), note, change.chapters());
    }
}
