package org.lumieres.guide.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Puts a value before a plain validator, as any application would. */
final class Judge {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Judge() {}

    /** The paths of what is wrong with a record, in order. */
    static List<String> faults(Object bean, Class<?>... groups) {
        return VALIDATOR.validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }
}
