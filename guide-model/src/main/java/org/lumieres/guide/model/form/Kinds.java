package org.lumieres.guide.model.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/** The kinds of a sealed type, and the names that data tells them by. Immutable and thread-safe. */
public final class Kinds {
    /** The key that says what kind of block or inline an object is. */
    public static final String KEY = "type";

    /** The kinds of blocks. */
    public static final Kinds OF_BLOCKS = new Kinds(Block.class);

    /** The kinds of inlines. */
    public static final Kinds OF_INLINES = new Kinds(Inline.class);

    private final Map<String, Class<? extends Record>> types = new LinkedHashMap<>();

    private Kinds(Class<?> sealed) {
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            types.put(nameOf(type.asSubclass(Record.class)), type.asSubclass(Record.class));
        }
    }

    /**
     * The name of a kind.
     *
     * @param type the type of a block or an inline
     * @return its simple name in kebab-case
     */
    public static String nameOf(Class<? extends Record> type) {
        return KebabCase.of(type.getSimpleName());
    }

    /**
     * The names of all kinds.
     *
     * @return the names, in the order the model lists them
     */
    public Set<String> names() {
        return types.keySet();
    }

    /**
     * The type of a kind.
     *
     * @param name its name
     * @return the record's type, or empty when there is no such kind
     */
    public Optional<Class<? extends Record>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
