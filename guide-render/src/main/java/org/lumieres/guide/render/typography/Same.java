package org.lumieres.guide.render.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists that are made again only when something in them is. */
final class Same {
    private Same() {}

    /** Whether two values are one object, which is what tells that nothing in it changed. */
    static boolean as(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    /** A list whose elements were set; the list before when all came back the same. */
    static <T> List<T> each(List<T> set, List<T> before) {
        for (int i = 0; i < set.size(); i++) {
            if (!as(set.get(i), before.get(i))) {
                return set;
            }
        }
        return before;
    }

    /** A list with each element set; the list itself when all come back the same. */
    static <T> List<T> each(List<T> elements, UnaryOperator<T> set) {
        List<T> made = null;
        for (int i = 0; i < elements.size(); i++) {
            T before = elements.get(i);
            T after = set.apply(before);
            if (!as(after, before)) {
                if (made == null) {
                    made = new ArrayList<>(elements);
                }
                made.set(i, after);
            }
        }
        return made == null ? elements : made;
    }
}
