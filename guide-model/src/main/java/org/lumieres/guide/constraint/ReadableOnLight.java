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
import org.lumieres.guide.model.colour.Colour;

/**
 * A colour in which words can be read on all light grounds of pages, of which {@link Colour#WASH} is the darkest: their
 * contrast is at least 4.5:1 (WCAG 2.2, success criterion 1.4.3). Null and what is no colour are valid.
 */
@Documented
@ForRule("colour-contrast")
@Constraint(validatedBy = ReadableOnLight.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableOnLight {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.ReadableOnLight.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<ReadableOnLight, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || Colour.parse(value)
                            .map(colour -> colour.contrast(Colour.WASH) >= Colour.READABLE)
                            .orElse(true)
                    || Refusal.of(value, context);
        }
    }
}
