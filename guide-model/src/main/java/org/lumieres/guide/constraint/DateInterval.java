package org.lumieres.guide.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PartialDate}, or two of them in order with {@code /} between (ISO 8601-1, section 5.5). Null and the empty
 * string are valid.
 */
@Documented
@ForRule("format")
@Constraint(validatedBy = DateInterval.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DateInterval {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.DateInterval.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<DateInterval, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isInOrder(value) || Refusal.of(value, context);
        }

        private static boolean isInOrder(String interval) {
            int slash = interval.indexOf('/');
            if (slash < 0) {
                return CalendarSpan.of(interval).isPresent();
            }
            Optional<CalendarSpan> from = CalendarSpan.of(interval.substring(0, slash));
            Optional<CalendarSpan> to = CalendarSpan.of(interval.substring(slash + 1));
            return from.isPresent()
                    && to.isPresent()
                    && !from.get().first().isAfter(to.get().last());
        }
    }
}
