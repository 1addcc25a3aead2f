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
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
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
import org.lumieres.guide.model.Guide;

/** Makes diagnostics of constraint violations. */
final class Violations {
    /** The code of a value that is missing. */
    static final RuleCode REQUIRED = new RuleCode("required");

    private static final RuleCode FORMAT = new RuleCode("format");
    private static final Set<Class<? extends Annotation>> PRESENCE =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final ResourceBundle messages;
    private final Locale locale;
    private final boolean publishing;

    Violations(Locale locale, boolean publishing) {
        this.messages = ResourceBundle.getBundle("org.lumieres.guide.validation.violations", locale);
        this.locale = locale;
        this.publishing = publishing;
    }

    Diagnostic diagnostic(ConstraintViolation<Guide> violation, SourceMap places) {
        ModelPath path = ModelPaths.of(violation.getPropertyPath());
        return Diagnostic.of(severity(violation), code(violation), message(violation, path))
                .withPath(path)
                .withRelated(related(violation, places))
                .withFixes(fixes(violation));
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
     * Ours say all by themselves. Those of the platform do not name the field; and their messages belong to the
     * application, so that a library had better not replace them.
     */
    private String message(ConstraintViolation<?> violation, ModelPath path) {
        Class<? extends Annotation> constraint = constraint(violation);
        if (constraint.isAnnotationPresent(ForRule.class)) {
            return violation.getMessage();
        }
        String kind = constraint.getSimpleName();
        String field = path.lastStep();
        if (isIndex(field)) {
            kind += ".element";
            field = path.parent().map(ModelPath::lastStep).orElse(field);
        } else if (isForPublication(violation)) {
            kind += ".publication";
        }
        if (!messages.containsKey(kind)) {
            return violation.getMessage();
        }
        return new MessageFormat(messages.getString(kind), locale)
                .format(new @Nullable Object[] {field, Objects.toString(violation.getInvalidValue(), "")});
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }

    private List<RelatedPlace> related(ConstraintViolation<?> violation, SourceMap places) {
        return payload(violation, FirstBearer.class)
                .flatMap(first -> places.locate(ModelPaths.of(first.trail())))
                .map(place -> List.of(new RelatedPlace(place, messages.getString("first-bearer"))))
                .orElse(List.of());
    }

    private List<Fix> fixes(ConstraintViolation<?> violation) {
        return payload(violation, Alternatives.class)
                .flatMap(names -> Suggestions.nearest(names.written(), names.known()))
                .map(name -> new MessageFormat(messages.getString("write"), locale).format(new Object[] {name}))
                .map(advice -> List.of(Fix.advice(advice)))
                .orElse(List.of());
    }

    private static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(hibernate.getDynamicPayload(type));
    }
}
