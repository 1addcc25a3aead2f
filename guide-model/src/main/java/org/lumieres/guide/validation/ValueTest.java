package org.lumieres.guide.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a value may break a constraint. It may say so of one that does not, as of any that it knows nothing
 * about; it never misses one that does. Thread-safe.
 */
@FunctionalInterface
interface ValueTest {
    /** Those of the platform that most records have; of others, what is not null is suspect. */
    Map<Class<? extends Annotation>, ValueTest> OF_THE_PLATFORM = Map.of(
            NotNull.class, value -> value == null,
            NotBlank.class, value -> !(value instanceof String text) || text.isBlank(),
            NotEmpty.class, value -> !(value instanceof List<?> list) || list.isEmpty(),
            Positive.class, value -> !(value instanceof Integer number) || number <= 0,
            PositiveOrZero.class, value -> !(value instanceof Integer number) || number < 0);

    boolean isSuspect(@Nullable Object value);

    /** The tests for the constraints that an element of the program bears. */
    static List<ValueTest> read(AnnotatedElement bearer) {
        List<ValueTest> tests = new ArrayList<>();
        for (Annotation annotation : bearer.getDeclaredAnnotations()) {
            Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
            if (constraint != null) {
                ValueTest known = OF_THE_PLATFORM.get(annotation.annotationType());
                tests.add(known != null ? known : ofValidator(annotation, constraint));
            }
        }
        return tests;
    }

    static boolean isSuspect(List<ValueTest> tests, @Nullable Object value) {
        for (ValueTest test : tests) {
            if (test.isSuspect(value)) {
                return true;
            }
        }
        return false;
    }

    /** A constraint whose annotation names its one validator is as good as that validator. */
    private static ValueTest ofValidator(Annotation annotation, Constraint constraint) {
        if (constraint.validatedBy().length != 1) {
            return value -> value != null;
        }
        try {
            @SuppressWarnings("unchecked") // The annotation's author vouches for it, and a validator relies on it too.
            ConstraintValidator<Annotation, @Nullable Object> validator = (ConstraintValidator<Annotation, Object>)
                    constraint.validatedBy()[0].getDeclaredConstructor().newInstance();
            validator.initialize(annotation);
            return value -> DeafContext.isSuspect(validator, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a validator of the model cannot be made: " + annotation, e);
        }
    }
}
