package org.lumieres.guide.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.TextEdit;
import tools.jackson.core.JsonGenerator;

/** Writes findings as results (SARIF 2.1.0 §3.27). */
final class SarifResults {
    private final JsonGenerator json;
    private final SarifPlaces places;
    private final SarifRules rules;
    private final Fingerprints fingerprints;

    SarifResults(JsonGenerator json, SarifPlaces places, SarifRules rules, Fingerprints fingerprints) {
        this.json = json;
        this.places = places;
        this.rules = rules;
        this.fingerprints = fingerprints;
    }

    void write(Diagnostic found) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", found.code().value());
        json.writeNumberProperty("ruleIndex", rules.indexOf(found.code()));
        json.writeStringProperty("level", SarifForm.level(found.severity()));
        // Advice is said in the message: a fix without a change is none here (§3.55.3).
        SarifForm.message(json, "message", Sentences.of(found, "\n\n"));
        json.writeArrayPropertyStart("locations");
        places.writeLocation(found);
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints")
                .writeStringProperty(Fingerprints.NAME, fingerprints.next(found))
                .writeEndObject();
        related(found.related());
        fixes(found.fixes().stream().filter(fix -> !fix.edits().isEmpty()).toList());
        json.writeEndObject();
    }

    /** §3.27.22. */
    private void related(List<RelatedPlace> related) {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (int i = 0; i < related.size(); i++) {
            json.writeStartObject().writeNumberProperty("id", i + 1);
            places.writePhysical(related.get(i).at());
            SarifForm.message(json, "message", related.get(i).message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** §3.55, a change a file (§3.56) with its replacements (§3.57). */
    private void fixes(List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        for (Fix fix : fixes) {
            json.writeStartObject();
            SarifForm.message(json, "description", fix.title());
            json.writeArrayPropertyStart("artifactChanges");
            Map<String, List<TextEdit>> byFile = fix.edits().stream()
                    .collect(Collectors.groupingBy(
                            edit -> edit.range().file(), LinkedHashMap::new, Collectors.toList()));
            byFile.values().forEach(this::change);
            json.writeEndArray().writeEndObject();
        }
        json.writeEndArray();
    }

    private void change(List<TextEdit> edits) {
        json.writeStartObject();
        places.writeArtifact(edits.get(0).range());
        json.writeArrayPropertyStart("replacements");
        for (TextEdit edit : edits) {
            json.writeStartObject();
            places.writeRegion("deletedRegion", edit.range());
            json.writeObjectPropertyStart("insertedContent")
                    .writeStringProperty("text", edit.replacement())
                    .writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray().writeEndObject();
    }
}
