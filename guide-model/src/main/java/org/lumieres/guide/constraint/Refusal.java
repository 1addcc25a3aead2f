package org.lumieres.guide.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Says no, with what the message and those who show it need. Always false, so that a validator may return it. */
final class Refusal {
    /** Longer values would drown the message. */
    private static final int EXCERPT = 80;

    private Refusal() {}

    /** The default violation; its message may speak of the {@code {value}}. */
    static boolean of(String value, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("value", excerpt(value));
        return false;
    }

    /** The violation of a whole record, put on the component that would mend it. */
    static boolean at(String component, ConstraintValidatorContext context) {
        return at(component, context.getDefaultConstraintMessageTemplate(), context);
    }

    /** The same with a message of its own. */
    static boolean at(String component, String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(component)
                .addConstraintViolation();
        return false;
    }

    /** Adds what could have been meant to the violations that follow. */
    static void suggest(String written, Collection<String> known, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(new Alternatives(written, known));
    }

    static String excerpt(String value) {
        int end = value.offsetByCodePoints(0, Math.min(EXCERPT, value.codePointCount(0, value.length())));
        return end < value.length() ? value.substring(0, end) + "…" : value;
    }
}
