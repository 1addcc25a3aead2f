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
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period in years, months, weeks or days (ISO 8601-1, section 5.5.2), longer than nothing. Null and the empty string
 * are valid.
 */
@Documented
@ForRule("format")
@Constraint(validatedBy = IsoPeriod.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IsoPeriod {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.IsoPeriod.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<IsoPeriod, String> {
        private static final Pattern FORM = Pattern.compile("P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isLongerThanNothing(value) || Refusal.of(value, context);
        }

        private static boolean isLongerThanNothing(String period) {
            try {
                return FORM.matcher(period).matches() && !Period.parse(period).isZero();
            } catch (DateTimeParseException | ArithmeticException tooLong) {
                return false;
            }
        }
    }
}
