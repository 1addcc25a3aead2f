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

/** No two things that links name have the same id. */
@Documented
@ForRule("unique-id")
@Constraint(validatedBy = UniqueIds.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UniqueIds {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.UniqueIds.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<UniqueIds, Guide> {
        @Override
        public boolean isValid(@Nullable Guide value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            List<IdSpace.Clash> clashes = new GuideIds(value).clashes();
            if (!clashes.isEmpty()) {
                TrailViolation violation = new TrailViolation(context);
                String message = context.getDefaultConstraintMessageTemplate();
                clashes.forEach(
                        clash -> violation.add(clash.claimed(), message, clash.id(), new FirstBearer(clash.first())));
            }
            return clashes.isEmpty();
        }
    }
}
