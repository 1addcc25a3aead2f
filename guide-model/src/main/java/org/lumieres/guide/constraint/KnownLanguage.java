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
 * A language, and not {@code und}, by which BCP 47 (RFC 5646, section 4.1) says that it is not known: what is read
 * aloud or divided into syllables must be of one. Null and what is no tag are valid.
 */
@Documented
@ForRule("required")
@Constraint(validatedBy = KnownLanguage.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownLanguage {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.KnownLanguage.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<KnownLanguage, String> {
        private static final Pattern UNKNOWN = Pattern.compile("(?i)und(?:-.*)?");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !UNKNOWN.matcher(value).matches();
        }
    }
}
