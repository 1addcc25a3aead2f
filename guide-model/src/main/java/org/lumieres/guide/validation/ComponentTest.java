package org.lumieres.guide.validation;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a component of a record and, when it is a list, of its elements. Immutable and thread-safe.
 *
 * @param field the field behind it, which bears them; quicker to read than the accessor is to call
 * @param own those of the value
 * @param elements those of each element
 * @param cascadesTo the type of the records with constraints that the value is, or holds; null when it is none
 */
record ComponentTest(
        Field field,
        List<ValueTest> own,
        List<ValueTest> elements,
        @Nullable Class<?> cascadesTo) {
    ComponentTest {
        own = List.copyOf(own);
        elements = List.copyOf(elements);
    }

    static ComponentTest read(RecordComponent component) {
        Field field = declared(component);
        List<ValueTest> own = ValueTest.read(field);
        if (field.getType() != List.class) {
            return new ComponentTest(field, own, List.of(), cascade(field, field.getType()));
        }
        AnnotatedType element =
                ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        return new ComponentTest(field, own, ValueTest.read(element), cascade(element, (Class<?>) element.getType()));
    }

    private static @Nullable Class<?> cascade(AnnotatedElement bearer, Class<?> type) {
        return bearer.isAnnotationPresent(Valid.class) ? type : null;
    }

    private static Field declared(RecordComponent component) {
        try {
            Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    String name() {
        return field.getName();
    }

    /** Whether there is anything to test. */
    boolean tests() {
        return !own.isEmpty() || !elements.isEmpty();
    }

    boolean isSuspect(Record holder) {
        Object value = valueIn(holder);
        if (ValueTest.isSuspect(own, value)) {
            return true;
        }
        if (!elements.isEmpty() && value instanceof List<?> list) {
            for (Object element : list) {
                if (ValueTest.isSuspect(elements, element)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Nullable
    Object valueIn(Record holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field of the model cannot be read: " + field, e);
        }
    }
}
