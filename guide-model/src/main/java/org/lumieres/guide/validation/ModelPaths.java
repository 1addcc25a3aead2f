package org.lumieres.guide.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.lumieres.guide.diagnostic.ModelPath;

/** The paths of diagnostics from those of trails and of violations. */
final class ModelPaths {
    private ModelPaths() {}

    static ModelPath of(Sieve.Step step) {
        if (step.before() == null) {
            return ModelPath.ROOT;
        }
        ModelPath path = of(step.before()).property(step.component());
        return step.index() < 0 ? path : path.element(step.index());
    }

    /** In the paths of violations an index stands with the node after the list: a property, or one without a name. */
    static ModelPath of(ModelPath start, Path violated) {
        ModelPath path = start;
        for (Path.Node node : violated) {
            if (node.isInIterable() && node.getIndex() != null) {
                path = path.element(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path.property(node.getName());
            }
        }
        return path;
    }
}
