package org.lumieres.guide.diagnostic;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a guide's model, whatever the guide was written in: {@code /volumes/0/chapters/2/title}. It
 * prints as a JSON Pointer (RFC 6901) into the guide's JSON form, its keys in kebab-case.
 */
public final class ModelPath {
    /** The guide itself. */
    public static final ModelPath ROOT = new ModelPath(null, "");

    private final @Nullable ModelPath parent;
    private final String step;
    private final int hash;

    private ModelPath(@Nullable ModelPath parent, String step) {
        this.parent = parent;
        this.step = step;
        this.hash = 31 * (parent == null ? 0 : parent.hash) + step.hashCode();
    }

    /**
     * The path of a component of the value at this path.
     *
     * @param name the component's name, as in Java or in kebab-case
     * @return the longer path
     */
    public ModelPath property(String name) {
        return new ModelPath(this, kebabCase(name));
    }

    /**
     * The path of an element of the list at this path.
     *
     * @param index its index, from 0
     * @return the longer path
     */
    public ModelPath element(int index) {
        return new ModelPath(this, Integer.toString(index));
    }

    /**
     * The path of what holds the value at this path.
     *
     * @return the shorter path, or empty for {@link #ROOT}
     */
    public Optional<ModelPath> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The last step of this path.
     *
     * @return a component's name in kebab-case or an index, or empty for {@link #ROOT}
     */
    public String lastStep() {
        return step;
    }

    private static String kebabCase(String name) {
        StringBuilder kebab = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                kebab.append('-').append(Character.toLowerCase(c));
            } else {
                kebab.append(c);
            }
        }
        return kebab.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ModelPath path
                        && hash == path.hash
                        && step.equals(path.step)
                        && Objects.equals(parent, path.parent));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
