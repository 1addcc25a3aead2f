package org.lumieres.guide.model.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of the model, as data has it: an object with a key for each component. Immutable and thread-safe. */
public final class RecordForm {
    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RecordForm(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor", e);
        }
        for (RecordComponent component : components) {
            Field field = new Field(component);
            fields.put(field.name(), field);
        }
    }

    /**
     * The form of a record of the model.
     *
     * @param type the record's type
     * @return always the same form for the same type
     */
    public static RecordForm of(Class<? extends Record> type) {
        return FORMS.get(type);
    }

    /**
     * Its components.
     *
     * @return one field each, in the record's order
     */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /**
     * The keys that its data may have.
     *
     * @return the names of its fields, in the record's order
     */
    public Set<String> names() {
        return fields.keySet();
    }

    /**
     * The component under a key.
     *
     * @param name the key
     * @return the field, or empty when there is none of that name
     */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /**
     * Makes a record.
     *
     * @param values one value for each component, in the record's order
     * @return the record
     */
    public Record create(@Nullable Object... values) {
        try {
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a constructor of the model failed: " + constructor, e);
        }
    }
}
