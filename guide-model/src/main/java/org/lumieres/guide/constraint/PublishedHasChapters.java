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
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** A published volume has chapters. */
@Documented
@ForRule("required")
@Constraint(validatedBy = PublishedHasChapters.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublishedHasChapters {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.PublishedHasChapters.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<PublishedHasChapters, Volume> {
        @Override
        public boolean isValid(@Nullable Volume value, ConstraintValidatorContext context) {
            if (value == null
                    || value.status() != VolumeStatus.PUBLISHED
                    || !value.chapters().isEmpty()) {
                return true;
            }
            return Refusal.at("chapters", context);
        }
    }
}
