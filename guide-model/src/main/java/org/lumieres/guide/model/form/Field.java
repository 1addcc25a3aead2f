package org.lumieres.guide.model.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.ChangeKind;
import org.lumieres.guide.model.ContributorKind;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.OrderedList;
import org.lumieres.guide.model.VolumeStatus;

/** A component of a record, as data has it. Immutable and thread-safe. */
public final class Field {
    private static final Map<Class<?>, Enum<?>> USUAL = Map.of(
            ChangeKind.class, ChangeKind.MINOR,
            ContributorKind.class, ContributorKind.PERSON,
            EditionStatus.class, EditionStatus.PUBLISHED,
            VolumeStatus.class, VolumeStatus.PUBLISHED);

    private final RecordComponent component;
    private final String name;
    private final @Nullable Class<?> elementType;
    private final @Nullable Object usual;
    /** Not known before it is asked for: to read annotations takes its time. */
    private volatile @Nullable Boolean nullable;

    Field(RecordComponent component) {
        this.component = component;
        this.name = KebabCase.of(component.getName());
        this.elementType = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : null;
        this.usual = usual(component);
    }

    private static @Nullable Object usual(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        } else if (type == String.class) {
            return "";
        } else if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return component.getDeclaringRecord() == OrderedList.class ? 1 : 0;
        }
        return USUAL.get(type);
    }

    /**
     * Its key.
     *
     * @return the component's name in kebab-case
     */
    public String name() {
        return name;
    }

    /**
     * The type of its value.
     *
     * @return the type, without what is in a list
     */
    public Class<?> type() {
        return component.getType();
    }

    /**
     * What its list holds.
     *
     * @return the type of an element, or empty when it is no list
     */
    public Optional<Class<?>> elementType() {
        return Optional.ofNullable(elementType);
    }

    /**
     * Whether a record may hold null there.
     *
     * @return true when it is declared {@code @Nullable}
     */
    public boolean nullable() {
        Boolean known = nullable;
        if (known == null) {
            known = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            nullable = known;
        }
        return known;
    }

    /**
     * What a record holds when the data does not have this key.
     *
     * @return the value; null for a nullable component, and for one that has to be written ({@link #hasToBeWritten})
     */
    public @Nullable Object absent() {
        return usual == null || nullable() ? null : usual;
    }

    /**
     * Whether no value stands for its absence.
     *
     * @return true for a component that may not be null and has no usual value, such as a callout's kind
     */
    public boolean hasToBeWritten() {
        return usual == null && !nullable();
    }

    /**
     * Whether data may leave out a value, because loading gives it back.
     *
     * @param value what a record holds there
     * @return true when it is what absence means
     */
    public boolean isAbsent(@Nullable Object value) {
        // A guide that does not speak of volumes has one, so having none has to be said.
        boolean volumes = component.getDeclaringRecord() == Guide.class && name.equals("volumes");
        return !hasToBeWritten() && !volumes && Objects.equals(value, absent());
    }

    /**
     * What a record holds there.
     *
     * @param record a record that has this component
     * @return the value
     */
    public @Nullable Object valueIn(Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor of the model failed: " + component, e);
        }
    }

    /**
     * The field behind the component, which bears its constraints.
     *
     * @return the record's own field
     */
    public java.lang.reflect.Field declared() {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }
}
