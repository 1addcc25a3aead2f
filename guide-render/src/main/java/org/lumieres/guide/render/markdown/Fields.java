package org.lumieres.guide.render.markdown;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.address.Address;

/** The fields of one object of metadata, in order; those that hold nothing are left out. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields text(String key, @Nullable String value) {
        return value(key, value);
    }

    /** An address, unless following it could run something. */
    Fields address(String key, @Nullable String value) {
        return value == null || !new Address(value).isSafe() ? this : text(key, value);
    }

    Fields date(String key, @Nullable LocalDate value) {
        return value(key, value == null ? null : value.toString());
    }

    Fields number(String key, int value) {
        return value(key, value);
    }

    Fields flag(String key, boolean value) {
        return value(key, value ? Boolean.TRUE : null);
    }

    Fields name(String key, @Nullable Enum<?> value) {
        return value(key, value == null ? null : name(value));
    }

    /** A value that goes without saying when it is the usual one. */
    <E extends Enum<E>> Fields name(String key, E value, E usual) {
        return value == usual ? this : name(key, value);
    }

    Fields object(String key, @Nullable Fields value) {
        return value(key, value == null ? null : value.values);
    }

    Fields texts(String key, List<String> values) {
        return list(key, values, text -> text);
    }

    <T> Fields objects(String key, List<T> values, Function<T, Fields> fields) {
        return list(key, values, value -> fields.apply(value).values);
    }

    <T> Fields list(String key, List<T> values, Function<T, Object> written) {
        return values.isEmpty() ? this : value(key, values.stream().map(written).toList());
    }

    private Fields value(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
