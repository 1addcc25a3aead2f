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
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A well-formed language tag (BCP 47, RFC 5646 section 2.1). Null and the empty string are valid. */
@Documented
@ForRule("format")
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {
    /** {@return the message, or the key of one in braces} */
    String message() default "{org.lumieres.guide.constraint.LanguageTag.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return its severity, when it is not an error: {@link Warning} or {@link Info}} */
    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    final class Validator implements ConstraintValidator<LanguageTag, String> {
        private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
        private static final Set<String> LONG_FORMS = Stream.of(Locale.getISOLanguages())
                .map(language ->
                        new Locale.Builder().setLanguage(language).build().getISO3Language())
                .collect(Collectors.toUnmodifiableSet());
        private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
        /** In the registry of subtags beside the countries of ISO 3166-1. */
        private static final Set<String> SHARED_REGIONS =
                Set.of("AC", "CP", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "XK", "ZZ");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || isKnown(value) || Refusal.of(value, context);
        }

        private static boolean isKnown(String tag) {
            Locale locale;
            try {
                locale = new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException notATag) {
                return false;
            }
            return isLanguage(locale.getLanguage()) && isRegion(locale.getCountry());
        }

        /** Two letters are of ISO 639-1; three are of ISO 639-3 and only stand for languages that have no two. */
        private static boolean isLanguage(String language) {
            return switch (language.length()) {
                case 0 -> true; // private use: x-…
                case 2 -> LANGUAGES.contains(language);
                case 3 -> !LONG_FORMS.contains(language);
                default -> false;
            };
        }

        private static boolean isRegion(String region) {
            return region.length() != 2 || REGIONS.contains(region) || SHARED_REGIONS.contains(region);
        }
    }
}
