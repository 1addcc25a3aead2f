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

/** An SPDX licence expression (SPDX 2.3, annex D) or a {@code LicenseRef-…}. Null and the empty string are valid. */
@Documented
@ForRule("format")
@Constraint(validatedBy = LicenceExpression.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LicenceExpression {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.LicenceExpression.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<LicenceExpression, String> {

        /** {@return whether a text is such an expression, all of whose licences are registered} */
        public static boolean accepts(String text) {
            return SpdxExpression.parse(text).isValid();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null || value.isEmpty()) {
                return true;
            }
            SpdxExpression expression = SpdxExpression.parse(value);
            if (expression.isValid()) {
                return true;
            }
            expression.unknown().ifPresent(unknown -> Refusal.suggest(unknown, SpdxIds.LICENCES.names(), context));
            return Refusal.of(value, context);
        }
    }
}
