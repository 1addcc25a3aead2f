package org.lumieres.guide.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lumieres.guide.constraint.Publication;
import org.lumieres.guide.model.Guide;

/** Jakarta Bean Validation, set up for guides: no XML, no expression language, messages in one language. */
final class Constraints {
    private final Validator validator;

    Constraints(Locale locale) {
        validator = Provider.FACTORY
                .usingContext()
                .messageInterpolator(new InLanguage(Provider.MESSAGES, locale))
                .getValidator();
    }

    Set<ConstraintViolation<Guide>> violations(Guide guide) {
        return validator.validate(guide, Default.class, Publication.class);
    }

    /** Made once, when the first guide is checked; it is never closed, for it holds nothing but memory. */
    private static final class Provider {
        static final MessageInterpolator MESSAGES =
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), Locale.ENGLISH, false);
        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(MESSAGES)
                .buildValidatorFactory();
    }

    private record InLanguage(MessageInterpolator messages, Locale language) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, locale);
        }
    }
}
