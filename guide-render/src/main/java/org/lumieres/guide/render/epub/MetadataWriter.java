package org.lumieres.guide.render.epub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.render.fragment.HtmlWriter;

/** Writes what a library knows of a book: Dublin Core, with MARC relators and schema.org (EPUB 3.3, section 5.5). */
final class MetadataWriter {
    /** Begins the ids of the book's identifiers; the first is the one that it is known by. */
    static final String IDENTIFIER = "identifier-";

    /** As the standard has it, word for word: software compares it (EPUB Accessibility 1.1, section 4.1). */
    private static final String CONFORMS = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";

    private final Book book;
    private final Guide guide;
    private final Accessibility accessibility;
    private final HtmlWriter xml;

    MetadataWriter(Book book, Accessibility accessibility, HtmlWriter xml) {
        this.book = book;
        this.guide = book.guide();
        this.accessibility = accessibility;
        this.xml = xml;
    }

    void write() {
        xml.raw("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        List<String> identifiers = BookIdentity.of(guide);
        for (int i = 0; i < identifiers.size(); i++) {
            element("identifier", IDENTIFIER + (i + 1), identifiers.get(i));
        }
        titles();
        element("language", null, book.language());
        people();
        Organization publisher = guide.publisher();
        element("publisher", null, publisher == null ? null : publisher.name());
        LocalDate issued = BookIdentity.issued(guide);
        element("date", null, issued == null ? null : issued.toString());
        meta("dcterms:modified", BookIdentity.modified(guide) + "T00:00:00Z");
        element("description", null, guide.summary());
        guide.keywords().forEach(keyword -> element("subject", null, keyword));
        rights(guide.licence());
        accessibility();
        xml.raw("</metadata>\n");
    }

    private void titles() {
        element("title", "title", book.title());
        refine("title", "title-type", null, "main");
        String subtitle = guide.subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            element("title", "subtitle", subtitle);
            refine("subtitle", "title-type", null, "subtitle");
        }
    }

    /** Whoever wrote the text, then all others, in the order of the credits, each with all that they did. */
    private void people() {
        List<Contributor> ordered = new ArrayList<>();
        for (boolean authors : new boolean[] {true, false}) {
            guide.contributors().stream()
                    .filter(contributor -> !contributor.name().isBlank())
                    .filter(contributor -> contributor.roles().contains(Role.AUTHOR) == authors)
                    .forEach(ordered::add);
        }
        for (int i = 0; i < ordered.size(); i++) {
            Contributor contributor = ordered.get(i);
            String id = "contributor-" + (i + 1);
            element(contributor.roles().contains(Role.AUTHOR) ? "creator" : "contributor", id, contributor.name());
            contributor.roles().stream()
                    .distinct()
                    .forEach(role -> refine(id, "role", "marc:relators", role.marcCode()));
        }
    }

    private void rights(@Nullable Licence licence) {
        if (licence == null) {
            return;
        }
        String name = licence.name() == null ? licence.id() : licence.name();
        String holder = licence.holder();
        element(
                "rights",
                null,
                holder == null ? name : name + ". " + book.phrases().phrase("licence-holder", holder));
        meta("dcterms:license", licence.url() == null ? licence.id() : licence.url());
        meta("dcterms:rightsHolder", holder);
    }

    private void accessibility() {
        accessibility.modes().forEach(mode -> meta("schema:accessMode", mode));
        accessibility.sufficient().forEach(modes -> meta("schema:accessModeSufficient", modes));
        accessibility.features().forEach(feature -> meta("schema:accessibilityFeature", feature));
        accessibility.hazards().forEach(hazard -> meta("schema:accessibilityHazard", hazard));
        meta("schema:accessibilitySummary", accessibility.summary(guide, book.phrases()));
        String auditor = accessibility.auditor();
        if (auditor != null) {
            xml.raw("<meta property=\"dcterms:conformsTo\" id=\"conformance\">")
                    .text(CONFORMS)
                    .raw("</meta>\n");
            refine("conformance", "a11y:certifiedBy", null, auditor);
        }
    }

    private void element(String name, @Nullable String id, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            xml.raw("<dc:").raw(name).attribute("id", id).raw(">").text(value.strip());
            xml.raw("</dc:").raw(name).raw(">\n");
        }
    }

    private void meta(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            xml.raw("<meta")
                    .attribute("property", property)
                    .raw(">")
                    .text(value.strip())
                    .raw("</meta>\n");
        }
    }

    private void refine(String id, String property, @Nullable String scheme, String value) {
        xml.raw("<meta").attribute("refines", "#" + id).attribute("property", property);
        xml.attribute("scheme", scheme).raw(">").text(value).raw("</meta>\n");
    }
}
