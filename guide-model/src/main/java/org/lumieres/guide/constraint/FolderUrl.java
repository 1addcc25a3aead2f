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
 * An address to which names of files can be added: it has neither a query nor a fragment (RFC 3986, sections 3.4 and
 * 3.5), and is not that of the first page itself. Null and what is no address are valid.
 */
@Documented
@ForRule("format")
@Constraint(validatedBy = FolderUrl.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FolderUrl {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.FolderUrl.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<FolderUrl, String> {
        private static final Pattern NO_FOLDER = Pattern.compile("[?#]|/index\\.x?html?$", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !NO_FOLDER.matcher(value).find() || Refusal.of(value, context);
        }
    }
}
