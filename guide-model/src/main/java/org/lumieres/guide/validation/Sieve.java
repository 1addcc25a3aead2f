package org.lumieres.guide.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Guide;

/**
 * Finds the records of a guide that may break one of their constraints, so that only those are given to a validator.
 * Most of a guide is sound, and a validator is slow to start and to go through what is. Not thread-safe.
 */
final class Sieve {
    private final List<Suspect> suspects = new ArrayList<>();

    private Sieve() {}

    /** A record that may break a constraint, and the way to it. */
    record Suspect(ModelPath path, Record value) {}

    /** The records that may break a constraint: all that do, and few that do not. */
    static List<Suspect> suspects(Guide guide) {
        Sieve sieve = new Sieve();
        sieve.sift(guide, null, "", -1);
        return sieve.suspects;
    }

    /** Makes the tests of every type of record, which the first guide would do otherwise. */
    static void prepare() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> types = new ArrayDeque<>(List.of(Guide.class));
        while (!types.isEmpty()) {
            Class<?> type = types.remove();
            if (seen.add(type)) {
                types.addAll(type.isSealed() ? List.of(type.getPermittedSubclasses()) : typesIn(type));
            }
        }
    }

    private static List<Class<?>> typesIn(Class<?> record) {
        return RecordTest.of(record).cascades().stream()
                .<Class<?>>map(ComponentTest::cascadesTo)
                .toList();
    }

    /** Looks at a record and all in it. The way to it is a list of small steps, for few are ever asked for it. */
    private void sift(Record value, @Nullable Step around, String component, int index) {
        RecordTest test = RecordTest.of(value.getClass());
        if (test.isSuspect(value)) {
            suspects.add(new Suspect(ModelPaths.of(new Step(around, component, index)), value));
        }
        if (test.cascades().isEmpty()) {
            return;
        }
        Step here = new Step(around, component, index);
        for (ComponentTest cascade : test.cascades()) {
            Object held = cascade.valueIn(value);
            if (held instanceof List<?> elements) {
                for (int i = 0; i < elements.size(); i++) {
                    sift((Record) elements.get(i), here, cascade.name(), i);
                }
            } else if (held != null) {
                sift((Record) held, here, cascade.name(), -1);
            }
        }
    }

    /** A step from one record to the next; that to the guide itself comes from nowhere. */
    record Step(@Nullable Step before, String component, int index) {}
}
