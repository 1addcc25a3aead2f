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
import org.lumieres.guide.model.Image;

/** An image says what it shows, or is marked as decorative, and not both (RGAA 4.1.2, criteria 1.1 and 1.2). */
@Documented
@ForRule("image-alt")
@Constraint(validatedBy = AltOrDecorative.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AltOrDecorative {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.AltOrDecorative.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<AltOrDecorative, Image> {
        private static final String BOTH = "{org.lumieres.guide.constraint.AltOrDecorative.both}";

        @Override
        public boolean isValid(@Nullable Image value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            boolean described = value.alt() != null && !value.alt().isBlank();
            if (described && value.decorative()) {
                return Refusal.at("alt", BOTH, context);
            }
            return described || value.decorative() || Refusal.at("alt", context);
        }
    }
}
