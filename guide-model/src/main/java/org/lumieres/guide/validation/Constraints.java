package org.lumieres.guide.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Publication;
import org.lumieres.guide.model.Guide;

/** Jakarta Bean Validation, set up for guides: no XML, no expression language, messages in one language. */
final class Constraints {
    private final Validator validator;
    private final List<String> neededToPublish;

    Constraints(Locale locale) {
        validator = Provider.FACTORY
                .usingContext()
                .messageInterpolator(new InLanguage(Provider.MESSAGES, locale))
                .getValidator();
        neededToPublish = validator.getConstraintsForClass(Guide.class).getConstrainedProperties().stream()
                .filter(property -> property.getConstraintDescriptors().stream()
                        .anyMatch(constraint -> constraint.getGroups().contains(Publication.class)))
                .map(property -> property.getPropertyName())
                .toList();
    }

    /**
     * The violations of both groups, in no order. Only the guide's own components have constraints of the Publication
     * group: looking at those alone spares a second walk through the whole guide.
     */
    Stream<ConstraintViolation<Guide>> violations(Guide guide) {
        return Stream.concat(
                validator.validate(guide).stream(),
                neededToPublish.stream()
                        .flatMap(
                                component -> validator.validateProperty(guide, component, Publication.class).stream()));
    }

    /** Made once, when the first validator is; never closed, for it holds nothing but memory. */
    private static final class Provider {
        static final MessageInterpolator MESSAGES =
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), Locale.ENGLISH, false);
        static final ValidatorFactory FACTORY = quietly();

        /** Without telling the world its version, which it would on the error stream of any program that uses us. */
        private static ValidatorFactory quietly() {
            Logger announcer = Logger.getLogger("org.hibernate.validator.internal.util.Version");
            @Nullable Level before = announcer.getLevel();
            announcer.setLevel(Level.WARNING);
            try {
                return Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .ignoreXmlConfiguration()
                        .messageInterpolator(MESSAGES)
                        .buildValidatorFactory();
            } finally {
                announcer.setLevel(before);
            }
        }
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
