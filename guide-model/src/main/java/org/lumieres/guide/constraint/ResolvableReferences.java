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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Guide;

/** Every reference leads to something of this guide. */
@Documented
@ForRule("broken-reference")
@Constraint(validatedBy = ResolvableReferences.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ResolvableReferences {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.ResolvableReferences.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<ResolvableReferences, Guide> {
        @Override
        public boolean isValid(@Nullable Guide value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            List<DeadEnd> deadEnds = DeadEnd.in(value);
            if (!deadEnds.isEmpty()) {
                TrailViolation violation = new TrailViolation(context);
                deadEnds.forEach(end -> violation.add(
                        end.trail(),
                        "{org.lumieres.guide.constraint.ResolvableReferences." + end.kind() + "}",
                        end.target(),
                        new Alternatives(end.target(), end.known())));
            }
            return deadEnds.isEmpty();
        }
    }
}
