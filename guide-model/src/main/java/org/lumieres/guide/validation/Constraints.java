package org.lumieres.guide.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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

    Constraints(Locale locale) {
        validator = Provider.FACTORY
                .usingContext()
                .messageInterpolator(new InLanguage(Provider.MESSAGES, locale))
                .getValidator();
    }

    /** Reads the constraints of every record, which the first check would do otherwise. */
    static void prepare() {
        Validator validator = Provider.FACTORY.getValidator();
        Deque<Class<?>> types = new ArrayDeque<>(List.of(Guide.class));
        Set<Class<?>> seen = new HashSet<>(types);
        while (!types.isEmpty()) {
            Class<?> type = types.remove();
            if (type.isRecord()) {
                validator.getConstraintsForClass(type).isBeanConstrained();
            }
            partsOf(type).filter(seen::add).forEach(types::add);
        }
    }

    /** The types of the model that a value of this type may hold or be. */
    private static Stream<Class<?>> partsOf(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses());
        }
        return Stream.of(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                .map(component -> component.getGenericType() instanceof ParameterizedType list
                        ? list.getActualTypeArguments()[0]
                        : component.getType())
                .filter(part -> part instanceof Class<?> named && named.getPackage() == Guide.class.getPackage())
                .map(part -> (Class<?>) part);
    }

    /**
     * The violations of both groups, in no order. Both in one call: checking one component at a time for the second
     * group would cost as much for each.
     */
    Set<ConstraintViolation<Guide>> violations(Guide guide) {
        return validator.validate(guide, Default.class, Publication.class);
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
