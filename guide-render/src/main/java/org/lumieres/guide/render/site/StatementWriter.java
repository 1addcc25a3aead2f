package org.lumieres.guide.render.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.fragment.ColophonWriter;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.NameWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/**
 * Writes what the law has a public site say: who made it, who answers for it, how accessible it is. It says what the
 * guide says, and claims nothing that no audit established (RGAA 4.1.2, "Déclaration d'accessibilité").
 */
final class StatementWriter {
    private static final String FORM = "https://formulaire.defenseurdesdroits.fr/";
    private static final String DELEGATES = "https://www.defenseurdesdroits.fr/saisir/delegues";

    private final Site site;
    private final Guide guide;
    private final Run run;
    private final HtmlWriter html;
    private final ColophonWriter colophon;

    StatementWriter(Site site, Run run) {
        this.site = site;
        this.guide = site.guide();
        this.run = run;
        this.html = run.html();
        this.colophon = new ColophonWriter(run);
    }

    /** Who made the guide, and what others may do with it. */
    void credits() {
        title(Part.CREDITS);
        colophon.contributors(guide.contributors());
        colophon.licence(guide.licence());
        colophon.identifiers(guide.identifiers());
        colophon.translations(guide.translations());
        section("site.made-with", () -> paragraph(run.word("site.made-with.text")));
    }

    /** Who answers for the site, and what it asks of its readers. */
    void legal() {
        title(Part.LEGAL);
        Imprint imprint = guide.imprint();
        if (imprint != null) {
            colophon.imprint(imprint);
        }
        Organization publisher = guide.publisher();
        if (publisher != null) {
            section("publisher", () -> {
                html.raw("<p>");
                new NameWriter(html).write(publisher.name(), publisher.url()).raw("</p>\n");
            });
        }
        colophon.licence(guide.licence());
        // True of every site that this library writes: its pages ask no other place for anything.
        section("site.privacy", () -> paragraph(run.word("site.privacy.text")));
        colophon.contact(guide.contact());
    }

    /** How accessible the site is. */
    void accessibility() {
        title(Part.ACCESSIBILITY);
        AccessibilityStatement statement = guide.accessibility();
        Organization publisher = guide.publisher();
        html.raw("<p>");
        if (publisher != null) {
            html.raw(run.said("site.accessibility.commitment", publisher.name()))
                    .text(" ");
        }
        html.raw(run.said("site.accessibility.scope", guide.title())).raw("</p>\n");
        if (statement != null && statement.url() != null) {
            html.raw("<p>");
            new NameWriter(html).write(() -> run.say(run.word("accessibility-statement")), statement.url());
            html.raw("</p>\n");
        }
        AccessibilityAudit audit = statement == null ? null : statement.audit();
        section("site.accessibility.conformity", () -> conformity(audit));
        if (audit != null) {
            section("site.accessibility.results", () -> results(audit));
        }
        List<String> barriers = statement == null ? List.of() : statement.barriers();
        if (!barriers.isEmpty()) {
            section("site.accessibility.barriers", () -> {
                html.raw("<ul>\n");
                barriers.forEach(barrier -> html.raw("<li>").text(barrier).raw("</li>\n"));
                html.raw("</ul>\n");
            });
        }
        LocalDate made = statement == null ? null : statement.date();
        if (made != null) {
            section("site.accessibility.made", () -> {
                html.raw("<p>");
                new Times(run).phrase("site.accessibility.made-on", made);
                html.raw("</p>\n");
            });
        }
        section("site.accessibility.feedback", this::feedback);
        if (site.underFrenchLaw()) {
            section("site.accessibility.remedies", this::remedies);
        }
    }

    private void conformity(@Nullable AccessibilityAudit audit) {
        if (audit == null) {
            paragraph(run.word("site.accessibility.unknown"));
            return;
        }
        paragraph(run.word("site.accessibility." + Conformity.of(audit).name().toLowerCase(Locale.ROOT)));
    }

    private void results(AccessibilityAudit audit) {
        html.raw("<p>");
        run.phrase(
                "site.accessibility.audit",
                () -> html.text(audit.auditor()),
                () -> html.text(Integer.toString(audit.rate())));
        if (audit.date() != null) {
            html.text(" ");
            new Times(run).phrase("site.accessibility.audited-on", audit.date());
        }
        html.raw("</p>\n");
    }

    private void feedback() {
        Contact contact = guide.contact();
        paragraph(run.word("site.accessibility.feedback.text"));
        Organization publisher = guide.publisher();
        String email = contact != null && contact.email() != null
                ? contact.email()
                : publisher == null ? null : publisher.email();
        String url =
                contact != null && contact.url() != null ? contact.url() : publisher == null ? null : publisher.url();
        if (email != null || url != null) {
            html.raw("<ul>\n");
            if (email != null) {
                html.raw("<li>");
                new NameWriter(html).write(email, "mailto:" + email).raw("</li>\n");
            }
            if (url != null) {
                html.raw("<li>");
                new NameWriter(html).write(url, url).raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
    }

    /** Whom the law has readers turn to when nobody answers. */
    private void remedies() {
        paragraph(run.word("site.accessibility.remedies.text"));
        NameWriter names = new NameWriter(html);
        html.raw("<ul>\n<li>");
        names.write(() -> run.say(run.word("site.accessibility.remedies.form")), FORM)
                .raw("</li>\n<li>");
        names.write(() -> run.say(run.word("site.accessibility.remedies.delegates")), DELEGATES)
                .raw("</li>\n");
        for (String way : List.of("post", "telephone")) {
            html.raw("<li>").raw(run.said("site.accessibility.remedies." + way)).raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void title(Part part) {
        new HeadingWriter(run).write(1, null, null, run.named(part.titleKey()));
    }

    private void paragraph(String words) {
        html.raw("<p>");
        run.say(words).raw("</p>\n");
    }

    private void section(String key, Runnable content) {
        html.raw("<section>\n<h2>").raw(run.said(key)).raw("</h2>\n");
        content.run();
        html.raw("</section>\n");
    }
}
