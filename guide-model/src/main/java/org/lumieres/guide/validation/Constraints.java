package org.lumieres.guide.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Publication;

/**
 * Jakarta Bean Validation, set up for guides: no XML, no expression language, messages in one language, one record at a
 * time. Thread-safe; the first record of a process takes a while, for the provider has to start.
 */
final class Constraints {
    private final Locale locale;
    private volatile @Nullable Validator validator;

    Constraints(Locale locale) {
        this.locale = locale;
    }

    /**
     * The violations of a record's own constraints, in no order; not those of the records in it. Both groups in one
     * call: asking for the second apart would cost as much again.
     */
    Set<ConstraintViolation<Record>> violations(Record value) {
        Validator ready = validator;
        if (ready == null) {
            ready = Provider.FACTORY
                    .usingContext()
                    .traversableResolver(new NoFurther())
                    .messageInterpolator(new InLanguage(Provider.MESSAGES, locale))
                    .getValidator();
            validator = ready;
        }
        return ready.validate(value, Default.class, Publication.class);
    }

    /** Made once, when the first record is checked; never closed, for it holds nothing but memory. */
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

    /** Keeps validation to the record that it was asked about. */
    private static final class NoFurther implements TraversableResolver {
        @Override
        public boolean isReachable(Object bean, Path.Node node, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object bean, Path.Node node, Class<?> root, Path path, ElementType type) {
            return false;
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
