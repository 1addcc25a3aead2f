package org.lumieres.guide.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The constraints of one type of record, made ready for {@link Sieve}. Immutable and thread-safe.
 *
 * @param itself those of the record as a whole
 * @param components those of its components, where there are any
 * @param cascades the components whose values have constraints of their own
 */
record RecordTest(List<ValueTest> itself, List<ComponentTest> components, List<ComponentTest> cascades) {
    private static final ClassValue<RecordTest> TESTS = new ClassValue<>() {
        @Override
        protected RecordTest computeValue(Class<?> type) {
            return read(type);
        }
    };

    RecordTest {
        itself = List.copyOf(itself);
        components = List.copyOf(components);
        cascades = List.copyOf(cascades);
    }

    /** The tests of a type, which are read from its annotations the first time. */
    static RecordTest of(Class<?> type) {
        return TESTS.get(type);
    }

    boolean isSuspect(Record value) {
        for (ComponentTest component : components) {
            if (component.isSuspect(value)) {
                return true;
            }
        }
        return ValueTest.isSuspect(itself, value);
    }

    private static RecordTest read(Class<?> type) {
        List<ComponentTest> components = new ArrayList<>();
        List<ComponentTest> cascades = new ArrayList<>();
        Stream.of(type.getRecordComponents()).map(ComponentTest::read).forEach(component -> {
            if (component.tests()) {
                components.add(component);
            }
            if (component.cascadesTo() != null) {
                cascades.add(component);
            }
        });
        return new RecordTest(ValueTest.read(type), components, cascades);
    }
}
