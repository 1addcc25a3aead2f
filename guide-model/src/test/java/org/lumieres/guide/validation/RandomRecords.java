package org.lumieres.guide.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Guide;

/** Makes guides whose records hold whatever their types allow, most of it against the constraints. */
final class RandomRecords {
    private static final int DEEP = 7;
    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "a",
            "b",
            "Une phrase",
            "fr",
            "x y",
            "2014-11-26",
            "P1Y",
            "https://example.org/",
            "javascript:x",
            "0000-0002-1825-0097",
            "9782070360024",
            "a@example.org",
            "CC-BY-4.0",
            "a#b");

    private final Random random;
    private final Set<Class<?>> made = new HashSet<>();

    RandomRecords(Random random) {
        this.random = random;
    }

    Guide guide() {
        return (Guide) record(Guide.class, 0);
    }

    /** The types of the records made so far. */
    Set<Class<?>> made() {
        return made;
    }

    private Object record(Class<?> type, int depth) {
        made.add(type);
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(components)
                    .map(component -> component(component, depth))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made", e);
        }
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            int most = depth < DEEP || !isNode(element) ? 3 : 1;
            return IntStream.range(0, random.nextInt(most))
                    .mapToObj(index -> value(element, depth + 1))
                    .toList();
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : value(component.getType(), depth + 1);
    }

    private static boolean isNode(Class<?> type) {
        return type.isRecord() || type.isSealed();
    }

    private Object value(Class<?> type, int depth) {
        if (type.isSealed()) {
            Class<?>[] kinds = type.getPermittedSubclasses();
            return value(kinds[random.nextInt(kinds.length)], depth);
        } else if (type.isRecord()) {
            return record(type, depth);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type == String.class) {
            return STRINGS.get(random.nextInt(STRINGS.size()));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return random.nextInt(4) - 1;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2014, 1 + random.nextInt(12), 1);
        }
        throw new AssertionError("no value of " + type);
    }
}
