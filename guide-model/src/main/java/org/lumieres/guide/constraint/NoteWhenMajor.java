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
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.ChangeKind;

/** A major change says what changed. */
@Documented
@ForRule("change-note-missing")
@Constraint(validatedBy = NoteWhenMajor.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoteWhenMajor {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.NoteWhenMajor.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<NoteWhenMajor, Change> {
        @Override
        public boolean isValid(@Nullable Change value, ConstraintValidatorContext context) {
            if (value == null
                    || value.kind() != ChangeKind.MAJOR
                    || (value.note() != null && !value.note().isBlank())) {
                return true;
            }
            return Refusal.at("note", context);
        }
    }
}
