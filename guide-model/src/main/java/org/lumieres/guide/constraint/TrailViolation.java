package org.lumieres.guide.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.lumieres.guide.model.Trail;

/** Violations of a constraint of the whole guide, each put on the very value that breaks it. */
final class TrailViolation {
    /**
     * How often one name is told of. The provider compares violations that say the same with each other, which takes
     * quadratic time, and after that many nobody looks for more.
     */
    static final int MOST_OF_A_NAME = 500;

    private final HibernateConstraintValidatorContext context;
    private final Map<String, Integer> told = new HashMap<>();

    TrailViolation(ConstraintValidatorContext context) {
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
        context.disableDefaultConstraintViolation();
    }

    /**
     * Adds one, unless the same was said often enough.
     *
     * @param trail the way to the value
     * @param template the message
     * @param name the name that is wrong, of which the message may speak as {@code {id}}
     * @param payload for those who show the violation
     */
    void add(Trail trail, String template, String name, Object payload) {
        if (told.merge(name, 1, Integer::sum) > MOST_OF_A_NAME) {
            return;
        }
        context.addMessageParameter("id", Refusal.excerpt(name));
        context.withDynamicPayload(payload);
        put(trail.steps(), context.buildConstraintViolationWithTemplate(template)::addPropertyNode);
    }

    /** A step's index belongs to the node after it, or to a node without a name when it is the last step. */
    private static void put(List<Trail.Step> steps, Function<String, NodeBuilderCustomizableContext> first) {
        Function<String, NodeBuilderCustomizableContext> next = first;
        Runnable end = () -> {
            throw new IllegalStateException("a guide itself bears no such violation");
        };
        Supplier<LeafNodeBuilderCustomizableContext> leaf = () -> {
            throw new IllegalStateException("a guide itself bears no such violation");
        };
        Optional<Integer> index = Optional.empty();
        for (Trail.Step step : steps) {
            NodeBuilderCustomizableContext node = next.apply(step.component());
            if (index.isPresent()) {
                NodeBuilderDefinedContext element = node.inIterable().atIndex(index.get());
                next = element::addPropertyNode;
                leaf = element::addBeanNode;
                end = element::addConstraintViolation;
            } else {
                next = node::addPropertyNode;
                leaf = node::addBeanNode;
                end = node::addConstraintViolation;
            }
            index = step.index();
        }
        if (index.isPresent()) {
            leaf.get().inIterable().atIndex(index.get()).addConstraintViolation();
        } else {
            end.run();
        }
    }
}
