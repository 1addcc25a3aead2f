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
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An absolute {@code http} or {@code https} address (RFC 3986). Null and the empty string are valid. */
@Documented
@ForRule("format")
@Constraint(validatedBy = WebUrl.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebUrl {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.WebUrl.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<WebUrl, String> {
        private static final Set<String> WEB = Set.of("http", "https");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isWeb(value) || Refusal.of(value, context);
        }

        private static boolean isWeb(String address) {
            try {
                URI uri = new URI(address);
                return uri.getScheme() != null
                        && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                        && (uri.getHost() != null || isInternational(uri.getRawAuthority()));
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }

        /** A host in letters beyond ASCII, which {@link URI} takes for something else than a host. */
        private static boolean isInternational(@Nullable String authority) {
            try {
                return authority != null && new URI("https://" + IDN.toASCII(authority)).getHost() != null;
            } catch (URISyntaxException | IllegalArgumentException notAHost) {
                return false;
            }
        }
    }
}
