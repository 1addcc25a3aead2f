package org.lumieres.guide.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.lumieres.guide.constraint.Alternatives;
import org.lumieres.guide.constraint.FirstBearer;
import org.lumieres.guide.constraint.ForRule;
import org.lumieres.guide.constraint.Info;
import org.lumieres.guide.constraint.Publication;
import org.lumieres.guide.constraint.Warning;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.rule.TrailPath;

/** Makes diagnostics of constraint violations. */
final class Violations {
    /** The code of a value that is missing. */
    static final RuleCode REQUIRED = new RuleCode("required");

    private static final RuleCode FORMAT = new RuleCode("format");
    private static final Set<Class<? extends Annotation>> PRESENCE =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private static final Pattern OUR_MESSAGE = Pattern.compile("\\{org\\.lumieres\\.guide\\.constraint\\.(.+)}");

    private final ResourceBundle messages;
    private final Locale locale;
    private final boolean publishing;

    Violations(Locale locale, boolean publishing) {
        this.messages = ResourceBundle.getBundle("org.lumieres.guide.validation.violations", locale);
        this.locale = locale;
        this.publishing = publishing;
    }

    /** A violation that was found in the record at a path. */
    Diagnostic diagnostic(ModelPath record, ConstraintViolation<?> violation, SourceMap places) {
        ModelPath path = ModelPaths.of(record, violation.getPropertyPath());
        return Diagnostic.of(severity(violation), code(violation), message(violation, path))
                .withPath(path)
                .withRelated(related(violation, places))
                .withFixes(fixes(violation, path));
    }

    private Severity severity(ConstraintViolation<?> violation) {
        Set<Class<? extends Payload>> payload =
                violation.getConstraintDescriptor().getPayload();
        if (payload.contains(Warning.class)) {
            return Severity.WARNING;
        }
        if (payload.contains(Info.class)) {
            return Severity.INFO;
        }
        return isForPublication(violation) && !publishing ? Severity.WARNING : Severity.ERROR;
    }

    private static boolean isForPublication(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getGroups().contains(Publication.class);
    }

    private static RuleCode code(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint = constraint(violation);
        ForRule rule = constraint.getAnnotation(ForRule.class);
        if (rule != null) {
            return new RuleCode(rule.value());
        }
        return PRESENCE.contains(constraint) ? REQUIRED : FORMAT;
    }

    private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    /**
     * Ours speak for themselves. Those of the platform do not name the field; and their messages belong to the
     * application, so that a library had better not replace them.
     */
    private String message(ConstraintViolation<?> violation, ModelPath path) {
        String key = key(violation, path);
        return isOurs(violation) || !messages.containsKey(key)
                ? violation.getMessage()
                : format(key, field(path), Objects.toString(violation.getInvalidValue(), ""));
    }

    private static boolean isOurs(ConstraintViolation<?> violation) {
        return constraint(violation).isAnnotationPresent(ForRule.class);
    }

    /**
     * What our bundle has a violation under: for one of the platform its message, and for all their help. A constraint
     * of ours may have several messages, {@code AltOrDecorative.message} and {@code AltOrDecorative.both}; one of the
     * platform may have one of its own for a component, {@code NotEmpty.Chapter.title}.
     */
    private String key(ConstraintViolation<?> violation, ModelPath path) {
        String constraint = constraint(violation).getSimpleName();
        if (isOurs(violation)) {
            Matcher message = OUR_MESSAGE.matcher(violation.getMessageTemplate());
            return message.matches() ? message.group(1) : constraint;
        }
        String ofField = constraint + "." + violation.getRootBeanClass().getSimpleName() + "." + path.lastStep();
        if (messages.containsKey(ofField)) {
            return ofField;
        }
        if (isIndex(path.lastStep())) {
            return constraint + ".element";
        }
        return isForPublication(violation) ? constraint + ".publication" : constraint;
    }

    /** The component that a violation is about; that of the list when it is about an element. */
    private static String field(ModelPath path) {
        String step = path.lastStep();
        return isIndex(step) ? path.parent().map(ModelPath::lastStep).orElse(step) : step;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }

    private List<RelatedPlace> related(ConstraintViolation<?> violation, SourceMap places) {
        return payload(violation, FirstBearer.class)
                .flatMap(first -> places.locate(TrailPath.of(first.trail())))
                .map(place -> List.of(new RelatedPlace(place, messages.getString("first-bearer"))))
                .orElse(List.of());
    }

    /** The name that was most likely meant, else how to mend such a fault. */
    private List<Fix> fixes(ConstraintViolation<?> violation, ModelPath path) {
        Optional<Alternatives> names = payload(violation, Alternatives.class);
        return names.flatMap(these -> Suggestions.nearest(these.written(), these.known()))
                .map(name -> format("meant", name))
                .or(() -> help(
                        key(violation, path) + ".help",
                        field(path),
                        names.map(Alternatives::written).orElse("")))
                .map(advice -> List.of(Fix.advice(advice)))
                .orElse(List.of());
    }

    private Optional<String> help(String key, String field, String written) {
        return messages.containsKey(key) ? Optional.of(format(key, field, written)) : Optional.empty();
    }

    private String format(String key, String... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    private static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(type));
    }
}
