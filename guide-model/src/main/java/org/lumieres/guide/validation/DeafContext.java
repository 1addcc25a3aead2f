package org.lumieres.guide.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * A context that takes no words: a validator that wants to say something has something to say, which is all that
 * {@link Sieve} needs to know.
 */
final class DeafContext implements ConstraintValidatorContext {
    private static final DeafContext CONTEXT = new DeafContext();

    private DeafContext() {}

    /** Whether a validator refuses a value, or speaks of it. */
    static boolean isSuspect(ConstraintValidator<?, @Nullable Object> validator, @Nullable Object value) {
        try {
            return !validator.isValid(value, CONTEXT);
        } catch (Spoken aboutIt) {
            return true;
        }
    }

    @Override
    public void disableDefaultConstraintViolation() {
        throw new Spoken();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw new Spoken();
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new Spoken();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw new Spoken();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new Spoken();
    }

    /** Has no stack trace, for where it was thrown does not matter. */
    private static final class Spoken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spoken() {
            super(null, null, false, false);
        }
    }
}
