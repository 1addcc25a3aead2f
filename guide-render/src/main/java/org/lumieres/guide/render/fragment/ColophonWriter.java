package org.lumieres.guide.render.fragment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Contact;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Imprint;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Translation;

/** Writes the foot of the page: who made the guide, what others may do with it, what changed, whom to write to. */
public final class ColophonWriter {
    private final Run run;
    private final HtmlWriter html;
    private final NameWriter names;
    private final Times times;

    public ColophonWriter(Run run) {
        this.run = run;
        this.html = run.html();
        this.names = new NameWriter(html);
        this.times = new Times(run);
    }

    public void write(Guide guide) {
        html.raw("<footer class=\"colophon\">\n");
        credits(guide.contributors());
        licence(guide.licence());
        Edition edition = guide.edition();
        changes(edition == null ? List.of() : edition.changes());
        identifiers(guide.identifiers());
        translations(guide.translations());
        contact(guide.contact());
        Imprint imprint = guide.imprint();
        if (imprint != null) {
            part("imprint", () -> imprint(imprint));
        }
        accessibility(guide.accessibility());
        html.raw("</footer>\n");
    }

    /** The same under a heading; nothing when nobody is named. */
    public void credits(List<Contributor> contributors) {
        if (contributors.stream().anyMatch(contributor -> !contributor.roles().isEmpty())) {
            part("credits", () -> contributors(contributors));
        }
    }

    /** The contributors under each of their roles; the roles in the order the guide first names them. */
    public void contributors(List<Contributor> contributors) {
        List<Role> roles = contributors.stream()
                .flatMap(contributor -> contributor.roles().stream())
                .distinct()
                .toList();
        if (roles.isEmpty()) {
            return;
        }
        html.raw("<dl>\n");
        for (Role role : roles) {
            html.raw("<div><dt>").raw(run.said(role)).raw("</dt>\n");
            for (Contributor contributor : contributors) {
                if (contributor.roles().contains(role)) {
                    contributor(contributor);
                }
            }
            html.raw("</div>\n");
        }
        html.raw("</dl>\n");
    }

    private void contributor(Contributor contributor) {
        html.raw("<dd>");
        names.write(contributor.name(), contributor.url());
        if (contributor.affiliation() != null) {
            html.text(", ").text(contributor.affiliation());
        }
        if (contributor.orcid() != null) {
            html.text(", ");
            names.write("ORCID " + contributor.orcid(), "https://orcid.org/" + contributor.orcid());
        }
        if (contributor.isni() != null) {
            html.text(", ");
            names.write(
                    "ISNI " + contributor.isni(),
                    "https://isni.org/isni/" + contributor.isni().replace(" ", ""));
        }
        html.raw("</dd>\n");
    }

    public void licence(@Nullable Licence licence) {
        if (licence == null) {
            return;
        }
        part("licence", () -> {
            html.raw("<p>");
            names.write(licence.name() == null ? licence.id() : licence.name(), licence.url());
            html.raw("</p>\n");
            if (licence.holder() != null) {
                html.raw("<p>")
                        .raw(run.said("licence-holder", licence.holder()))
                        .raw("</p>\n");
            }
            if (!licence.exceptions().isEmpty()) {
                html.raw("<p>").raw(run.said("licence-exceptions")).raw("</p>\n<ul>\n");
                licence.exceptions()
                        .forEach(exception -> html.raw("<li>").text(exception).raw("</li>\n"));
                html.raw("</ul>\n");
            }
        });
    }

    public void changes(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        part("changes", () -> {
            html.raw("<ul>\n");
            for (Change change : changes) {
                html.raw("<li>");
                if (change.date() != null) {
                    times.day(change.date());
                    html.text(" – ");
                }
                html.raw(run.said(change.kind()));
                if (change.note() != null) {
                    html.raw("<p>").text(change.note()).raw("</p>\n");
                }
                new FactsWriter(run).chapters("chapters", change.chapters()).end();
                html.raw("</li>\n");
            }
            html.raw("</ul>\n");
        });
    }

    public void identifiers(List<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        part("identifiers", () -> {
            html.raw("<ul>\n");
            for (Identifier identifier : identifiers) {
                html.raw("<li>");
                names.write(words(identifier), address(identifier)).raw("</li>\n");
            }
            html.raw("</ul>\n");
        });
    }

    private static String words(Identifier identifier) {
        String scheme = identifier.scheme() == null ? "" : identifier.scheme().name() + " ";
        String format =
                identifier.format() == null ? "" : " (" + identifier.format().name() + ")";
        return scheme + identifier.value() + format;
    }

    private static @Nullable String address(Identifier identifier) {
        return identifier.scheme() == IdentifierScheme.DOI ? "https://doi.org/" + identifier.value() : null;
    }

    public void translations(List<Translation> translations) {
        if (translations.isEmpty()) {
            return;
        }
        part("translations", () -> {
            html.raw("<ul>\n");
            for (Translation translation : translations) {
                Locale locale = Locale.forLanguageTag(translation.language());
                String title = translation.title() == null ? locale.getDisplayLanguage(locale) : translation.title();
                // Not on the item, whose mark belongs to the list and stands on its side.
                html.raw("<li><span");
                run.spoken(translation.language(), () -> {
                    html.raw(">");
                    names.write(title, translation.url());
                });
                html.raw("</span></li>\n");
            }
            html.raw("</ul>\n");
        });
    }

    public void contact(@Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        part("contact", () -> {
            html.raw("<ul>\n");
            if (contact.name() != null) {
                html.raw("<li>").text(contact.name()).raw("</li>\n");
            }
            if (contact.email() != null) {
                html.raw("<li>");
                names.write(contact.email(), "mailto:" + contact.email()).raw("</li>\n");
            }
            if (contact.url() != null) {
                html.raw("<li>");
                names.write(contact.url(), contact.url()).raw("</li>\n");
            }
            html.raw("</ul>\n");
        });
    }

    /** Who answers for what is published, and who has it on its machines. */
    public void imprint(Imprint imprint) {
        html.raw("<dl>\n");
        if (imprint.director() != null) {
            html.raw("<div><dt>").raw(run.said("imprint-director")).raw("</dt>\n<dd>");
            html.text(imprint.director()).raw("</dd>\n</div>\n");
        }
        Organization host = imprint.host();
        if (host != null || imprint.hostAddress() != null) {
            html.raw("<div><dt>").raw(run.said("imprint-host")).raw("</dt>\n<dd>");
            if (host != null) {
                names.write(host.name(), host.url());
            }
            if (imprint.hostAddress() != null) {
                html.text(host == null ? "" : ", ").text(imprint.hostAddress());
            }
            html.raw("</dd>\n</div>\n");
        }
        html.raw("</dl>\n");
    }

    public void accessibility(@Nullable AccessibilityStatement statement) {
        if (statement == null) {
            return;
        }
        part("accessibility", () -> {
            html.raw("<p>");
            names.write(() -> run.say(run.word("accessibility-statement")), statement.url());
            if (statement.date() != null) {
                html.text(" – ");
                times.day(statement.date());
            }
            html.raw("</p>\n");
        });
    }

    private void part(String key, Runnable content) {
        html.raw("<section>\n<h2>").raw(run.said(key)).raw("</h2>\n");
        run.under(2, content);
        html.raw("</section>\n");
    }
}
