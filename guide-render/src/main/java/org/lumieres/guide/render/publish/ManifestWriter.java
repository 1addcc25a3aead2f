package org.lumieres.guide.render.publish;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.form.KebabCase;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.jsontext.PrettyJson;
import tools.jackson.core.JsonGenerator;

/** Writes a manifest: what is not known is left out. */
final class ManifestWriter {
    private final JsonGenerator json;

    private ManifestWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] bytes(Publication publication) {
        return PrettyJson.bytes(json -> new ManifestWriter(json).write(publication));
    }

    private void write(Publication publication) {
        json.writeStartObject();
        json.writeStringProperty("id", publication.id());
        json.writeStringProperty("title", publication.title());
        json.writeStringProperty("language", publication.language());
        Publication.Edition edition = publication.edition();
        if (edition != null) {
            json.writeObjectPropertyStart("edition");
            json.writeNumberProperty("number", edition.number());
            optional("label", edition.label());
            optional("issued", edition.issued());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("generator");
        json.writeStringProperty("name", publication.generator().name());
        optional("version", publication.generator().version());
        json.writeEndObject();
        json.writeArrayPropertyStart("files");
        publication.files().forEach(this::file);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(PublishedFile file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        if (file.format() != null) {
            json.writeStringProperty("format", KebabCase.of(file.format()));
        }
        json.writeStringProperty("mediaType", file.mediaType());
        json.writeNumberProperty("size", file.size());
        json.writeStringProperty("sha256", file.sha256());
        json.writeEndObject();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
