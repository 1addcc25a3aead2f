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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An ISNI (ISO 27729): sixteen digits, spaces between groups allowed, the last one the check digit of ISO 7064 MOD
 * 11-2. Null and the empty string are valid.
 */
@Documented
@ForRule("format")
@Constraint(validatedBy = Isni.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Isni {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.Isni.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<Isni, String> {
        private static final Pattern FORM = Pattern.compile("\\d{4} ?\\d{4} ?\\d{4} ?\\d{3}[\\dX]");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.isEmpty()
                    || (FORM.matcher(value).matches() && CheckDigit.mod11Radix2(value.replace(" ", "")))
                    || Refusal.of(value, context);
        }
    }
}
