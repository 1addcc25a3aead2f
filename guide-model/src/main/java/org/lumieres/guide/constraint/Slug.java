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
import org.jspecify.annotations.Nullable;

/**
 * A name fit for addresses: lower-case ASCII letters, digits and single inner hyphens. Null and the empty string are
 * valid.
 */
@Documented
@ForRule("format")
@Constraint(validatedBy = Slug.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slug {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.Slug.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<Slug, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isSlug(value) || Refusal.of(value, context);
        }

        /** Asked of everything in a guide that has a name, so without a pattern. */
        private static boolean isSlug(String value) {
            boolean mayEnd = false;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean joins = c == '-' && mayEnd;
                if (!joins && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                    return false;
                }
                mayEnd = !joins;
            }
            return mayEnd;
        }
    }
}
