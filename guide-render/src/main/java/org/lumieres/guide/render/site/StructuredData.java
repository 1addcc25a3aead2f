package org.lumieres.guide.render.site;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.ContributorKind;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Translation;
import org.lumieres.guide.render.Download;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a page is, in schema.org's words (Book, Chapter) as JSON-LD 1.1. */
final class StructuredData {
    private static final JsonFactory JSON = new JsonFactory();

    private final Site site;
    private final Guide guide;

    StructuredData(Site site) {
        this.site = site;
        this.guide = site.guide();
    }

    /** JSON that may stand in a script element, or the empty string when there is nothing to say of the page. */
    String of(Page page) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            if (page instanceof LandingPage) {
                book(json);
            } else if (page instanceof ChapterPage chapter) {
                chapter(json, chapter);
            } else {
                return "";
            }
        }
        // Nothing that ends the element, whatever a title says.
        return out.toString().replace("<", "\\u003c");
    }

    private String address(String path) {
        String absolute = site.absolute(path);
        return absolute == null ? path : absolute;
    }

    private void book(JsonGenerator json) {
        start(json, "Book");
        json.writeStringProperty("name", guide.title());
        text(json, "alternateName", guide.subtitle());
        json.writeStringProperty("inLanguage", guide.language());
        text(json, "description", guide.summary().isBlank() ? null : guide.summary());
        text(json, "url", site.absolute(Addresses.HOME));
        json.writeBooleanProperty("isAccessibleForFree", true);
        people(json, "author", Role.AUTHOR);
        people(json, "editor", Role.EDITOR);
        people(json, "illustrator", Role.ILLUSTRATOR);
        people(json, "translator", Role.TRANSLATOR);
        Organization publisher = guide.publisher();
        if (publisher != null) {
            json.writeObjectPropertyStart("publisher");
            json.writeStringProperty("@type", "Organization");
            json.writeStringProperty("name", publisher.name());
            text(json, "url", publisher.url());
            json.writeEndObject();
        }
        edition(json, guide.edition());
        Licence licence = guide.licence();
        if (licence != null) {
            json.writeStringProperty("license", licence.url() == null ? licence.id() : licence.url());
        }
        if (!guide.keywords().isEmpty()) {
            json.writeStringProperty("keywords", String.join(", ", guide.keywords()));
        }
        for (Identifier identifier : guide.identifiers()) {
            if (identifier.scheme() == IdentifierScheme.ISBN) {
                json.writeStringProperty("isbn", identifier.value());
                break;
            }
        }
        parts(json);
        downloads(json, site.downloads());
        translations(json, guide.translations());
        json.writeEndObject();
    }

    private static void edition(JsonGenerator json, @Nullable Edition edition) {
        if (edition == null) {
            return;
        }
        json.writeStringProperty(
                "bookEdition", edition.label() == null ? Integer.toString(edition.number()) : edition.label());
        day(json, "datePublished", edition.issued());
        day(json, "dateModified", edition.modified());
    }

    private void parts(JsonGenerator json) {
        if (site.order().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("hasPart");
        int position = 0;
        for (ChapterPlace place : site.order()) {
            position++;
            json.writeStartObject();
            json.writeStringProperty("@type", "Chapter");
            json.writeNumberProperty("position", position);
            json.writeStringProperty("name", Inline.plainText(place.chapter().title()));
            json.writeStringProperty("url", address(place.path()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void downloads(JsonGenerator json, List<Download> downloads) {
        if (downloads.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("encoding");
        for (Download download : downloads) {
            json.writeStartObject();
            json.writeStringProperty("@type", "MediaObject");
            json.writeStringProperty("contentUrl", address(download.path()));
            json.writeStringProperty("encodingFormat", download.mediaType());
            json.writeStringProperty("contentSize", download.size() + " B");
            json.writeStringProperty("inLanguage", download.language());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void translations(JsonGenerator json, List<Translation> translations) {
        if (translations.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("workTranslation");
        for (Translation translation : translations) {
            json.writeStartObject();
            json.writeStringProperty("@type", "Book");
            json.writeStringProperty("inLanguage", translation.language());
            text(json, "name", translation.title());
            json.writeStringProperty("url", translation.url());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void chapter(JsonGenerator json, ChapterPage page) {
        start(json, "Chapter");
        json.writeStringProperty("name", page.title());
        json.writeNumberProperty("position", page.rank() + 1);
        text(json, "description", page.description());
        String language = page.language();
        json.writeStringProperty("inLanguage", language == null ? guide.language() : language);
        text(json, "url", site.absolute(page.path()));
        day(json, "datePublished", page.place().chapter().issued());
        day(json, "dateModified", page.place().chapter().modified());
        if (!page.place().chapter().keywords().isEmpty()) {
            json.writeStringProperty(
                    "keywords", String.join(", ", page.place().chapter().keywords()));
        }
        List<String> authors = page.place().chapter().authors();
        if (!authors.isEmpty()) {
            json.writeArrayPropertyStart("author");
            for (String author : authors) {
                json.writeStartObject();
                json.writeStringProperty("@type", "Person");
                json.writeStringProperty("name", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("isPartOf");
        json.writeStringProperty("@type", "Book");
        json.writeStringProperty("name", guide.title());
        json.writeStringProperty("url", address(Addresses.HOME));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void people(JsonGenerator json, String property, Role role) {
        List<Contributor> people = guide.contributors().stream()
                .filter(contributor -> contributor.roles().contains(role))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(property);
        for (Contributor person : people) {
            json.writeStartObject();
            json.writeStringProperty("@type", person.kind() == ContributorKind.PERSON ? "Person" : "Organization");
            json.writeStringProperty("name", person.name());
            text(json, "url", person.url());
            String affiliation = person.affiliation();
            if (affiliation != null && person.kind() == ContributorKind.PERSON) {
                json.writeObjectPropertyStart("affiliation");
                json.writeStringProperty("@type", "Organization");
                json.writeStringProperty("name", affiliation);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void start(JsonGenerator json, String type) {
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", type);
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.writeStringProperty(name, day.toString());
        }
    }
}
