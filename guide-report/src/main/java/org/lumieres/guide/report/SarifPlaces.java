package org.lumieres.guide.report;

import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.SourceRange;
import tools.jackson.core.JsonGenerator;

/** Writes where findings are: locations of SARIF 2.1.0 (§3.28) and what they are made of. */
final class SarifPlaces {
    /** The name that code hosts know the root of a project by. */
    private static final String BASE = "%SRCROOT%";

    private final JsonGenerator json;
    private final GuideFiles files;

    SarifPlaces(JsonGenerator json, GuideFiles files) {
        this.json = json;
        this.files = files;
    }

    /** §3.14.14. Where the root is on this machine concerns nobody else. */
    void writeBases() {
        json.writeObjectPropertyStart("originalUriBaseIds").writeObjectPropertyStart(BASE);
        SarifForm.message(json, "description", "The folder that the guide was checked from");
        json.writeEndObject().writeEndObject();
    }

    /** The place in the source, and that in the model as a logical location (§3.33). */
    void writeLocation(Diagnostic found) {
        json.writeStartObject();
        write(files.place(found));
        found.path()
                .filter(path -> !path.toString().isEmpty())
                .ifPresent(path -> json.writeArrayPropertyStart("logicalLocations")
                        .writeStartObject()
                        .writeStringProperty("fullyQualifiedName", path.toString())
                        .writeStringProperty("kind", "value")
                        .writeEndObject()
                        .writeEndArray());
        json.writeEndObject();
    }

    void writePhysical(SourceRange at) {
        write(files.place(at));
    }

    /** §3.29. */
    private void write(Place place) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(place.file());
        place.range().ifPresent(range -> writeRegion("region", range));
        json.writeEndObject();
    }

    void writeArtifact(SourceRange at) {
        artifact(files.place(at).file());
    }

    /** §3.4: relative to the root, or absolute for what is outside of it. */
    private void artifact(String file) {
        boolean outside = file.startsWith("../") || file.equals("..");
        String uri = FileUri.of(outside ? files.absolute(file) : file);
        json.writeObjectPropertyStart("artifactLocation").writeStringProperty("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringProperty("uriBaseId", BASE);
        }
        json.writeEndObject();
    }

    /** §3.30; its end column is the one after the last, as ours. A region of no length is where something goes in. */
    void writeRegion(String name, SourceRange range) {
        json.writeObjectPropertyStart(name)
                .writeNumberProperty("startLine", range.start().line())
                .writeNumberProperty("startColumn", range.start().column())
                .writeNumberProperty("endLine", range.end().line())
                .writeNumberProperty("endColumn", range.end().column())
                .writeEndObject();
    }
}
