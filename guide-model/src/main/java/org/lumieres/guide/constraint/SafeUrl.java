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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that runs nothing: relative, or of a scheme that only leads somewhere. Null and the empty string are
 * valid.
 */
@Documented
@ForRule("unsafe-url")
@Constraint(validatedBy = SafeUrl.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SafeUrl {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.SafeUrl.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<SafeUrl, String> {
        private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
        private static final Set<String> LEADS = Set.of(
                "http", "https", "mailto", "tel", "sms", "geo", "xmpp", "irc", "ircs", "matrix", "news", "ftp", "ftps",
                "sftp", "magnet", "doi", "urn");
        /** What readers do not see and some browsers pass over. */
        private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

        private static final Pattern RUNS = Pattern.compile(
                "(?:javascript|vbscript|livescript|data|file|blob|view-source):", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isSafe(value) || Refusal.of(value, context);
        }

        private static boolean isSafe(String address) {
            if (address.chars().anyMatch(Character::isISOControl)
                    || RUNS.matcher(INVISIBLE.matcher(address).replaceAll("")).lookingAt()) {
                return false;
            }
            Matcher scheme = SCHEME.matcher(address.strip());
            return !scheme.lookingAt() || LEADS.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
