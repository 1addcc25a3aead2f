package org.lumieres.guide.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.validation.RuleCatalogue;
import org.lumieres.guide.validation.RuleDescription;
import tools.jackson.core.JsonGenerator;

/**
 * The rules that have findings, by name, as reporting descriptors (SARIF 2.1.0 §3.49). Of a rule that the catalogue
 * does not describe, only the name is known.
 */
final class SarifRules {
    private final List<RuleCode> codes;
    private final ReportContext context;

    SarifRules(List<Diagnostic> findings, ReportContext context) {
        TreeSet<RuleCode> sorted = new TreeSet<>();
        findings.forEach(found -> sorted.add(found.code()));
        this.codes = List.copyOf(sorted);
        this.context = context;
    }

    /** Where a rule stands among them (§3.27.6). */
    int indexOf(RuleCode code) {
        return codes.indexOf(code);
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        codes.forEach(code -> write(code, json));
        json.writeEndArray();
    }

    private void write(RuleCode code, JsonGenerator json) {
        RuleCatalogue catalogue = context.rules();
        json.writeStartObject().writeStringProperty("id", code.value());
        catalogue.describe(code, context.locale()).ifPresent(description -> describe(description, json));
        catalogue
                .severity(code)
                .ifPresent(severity -> json.writeObjectPropertyStart("defaultConfiguration")
                        .writeStringProperty("level", SarifForm.level(severity))
                        .writeEndObject());
        json.writeEndObject();
    }

    private void describe(RuleDescription rule, JsonGenerator json) {
        SarifForm.description(json, "shortDescription", rule.title());
        if (!rule.explanation().isBlank()) {
            SarifForm.description(json, "fullDescription", rule.explanation());
        }
        RuleHelp help = new RuleHelp(rule, context.words());
        json.writeObjectPropertyStart("help")
                .writeStringProperty("text", help.text())
                .writeStringProperty("markdown", help.markdown())
                .writeEndObject();
        String category = rule.category().name().toLowerCase(Locale.ROOT);
        json.writeObjectPropertyStart("properties").writeStringProperty("category", category);
        // What code hosts sort rules by.
        json.writeArrayPropertyStart("tags").writeString(category).writeEndArray();
        if (!rule.sources().isEmpty()) {
            json.writeArrayPropertyStart("sources");
            rule.sources().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
