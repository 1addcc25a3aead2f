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
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;

/** The value has the form, and the check digit, that the scheme asks for. */
@Documented
@ForRule("format")
@Constraint(validatedBy = CheckedIdentifier.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedIdentifier {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.CheckedIdentifier.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<CheckedIdentifier, Identifier> {
        /** The name assigning authority is betanumeric: digits and consonants but l. */
        private static final Pattern ARK =
                Pattern.compile("ark:/?[0-9b-df-hj-km-np-tv-z]{5,9}/[A-Za-z0-9=~*+@_$%./-]*[A-Za-z0-9=~*+@_$%-]");

        private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}]+");

        @Override
        public boolean isValid(@Nullable Identifier value, ConstraintValidatorContext context) {
            if (value == null
                    || value.scheme() == null
                    || value.value().isBlank()
                    || hasForm(value.scheme(), value.value())) {
                return true;
            }
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            hibernate.addMessageParameter("scheme", value.scheme().name());
            hibernate.addMessageParameter("value", Refusal.excerpt(value.value()));
            return Refusal.at("value", context);
        }

        private static boolean hasForm(IdentifierScheme scheme, String value) {
            return switch (scheme) {
                case ISBN -> CheckDigit.isbn(value.replaceAll("[ -]", ""));
                case ARK -> ARK.matcher(value).matches();
                case DOI -> DOI.matcher(value).matches();
            };
        }
    }
}
