package org.lumieres.guide.render.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.form.Field;
import org.lumieres.guide.model.form.KebabCase;
import org.lumieres.guide.model.form.Kinds;
import org.lumieres.guide.model.form.RecordForm;
import tools.jackson.core.JsonGenerator;

/** Writes the model's records as JSON objects: the reverse of how the loader reads them. */
final class RecordWriter {
    private final JsonGenerator json;

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Record record) {
        json.writeStartObject();
        components(record);
        json.writeEndObject();
    }

    private void components(Record record) {
        for (Field field : RecordForm.of(record.getClass()).fields()) {
            Object value = field.valueIn(record);
            if (!field.isAbsent(value)) {
                json.writeName(field.name());
                value(value, field.elementType().orElse(field.type()));
            }
        }
    }

    /** Writes a value, or a list of values, of a declared type: one of several kinds has to say which it is. */
    private void value(@Nullable Object value, Class<?> declared) {
        if (value instanceof Record record) {
            json.writeStartObject();
            if (declared == Block.class || declared == Inline.class) {
                json.writeStringProperty(Kinds.KEY, Kinds.nameOf(record.getClass()));
            }
            components(record);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            list(list, declared);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(KebabCase.of(constant));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private void list(List<?> list, Class<?> declared) {
        Optional<String> words = declared == Inline.class ? PlainInlines.words(list) : Optional.empty();
        if (words.isPresent()) {
            json.writeString(words.get());
            return;
        }
        json.writeStartArray();
        list.forEach(element -> value(element, declared));
        json.writeEndArray();
    }
}
