package org.lumieres.guide.model.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.model.form.Field;
import org.lumieres.guide.model.form.KebabCase;
import org.lumieres.guide.model.form.RecordForm;

/**
 * Gathers inlines that are to take the place of others, then makes the guide anew. Only the records on the way down to
 * them are made again: everything else is the same object before and after. Not thread-safe.
 */
public final class Rewrite {
    private final Change whole = new Change();

    /** What is to change in a record: in each component, an element or, under {@link #ALONE}, the only value. */
    private static final class Change {
        static final int ALONE = -1;

        final Map<String, Map<Integer, Change>> inside = new HashMap<>();

        @Nullable
        Inline by;
    }

    /** Makes one that changes nothing yet. */
    public Rewrite() {}

    /**
     * Puts an inline in the place of another.
     *
     * @param place the trail to the inline that goes
     * @param by the inline that comes
     */
    public void replace(Trail place, Inline by) {
        Change change = whole;
        for (Trail.Step step : place.steps()) {
            change = change.inside
                    .computeIfAbsent(KebabCase.of(step.component()), unseen -> new HashMap<>())
                    .computeIfAbsent(step.index().orElse(Change.ALONE), unseen -> new Change());
        }
        change.by = by;
    }

    /**
     * Makes the guide anew.
     *
     * @param guide the guide that the trails began at
     * @return the guide itself when nothing was to be replaced
     */
    public Guide of(Guide guide) {
        return whole.inside.isEmpty() ? guide : (Guide) changed(guide, whole);
    }

    private static Object changed(Object value, Change change) {
        if (change.by != null) {
            return change.by;
        }
        Record record = (Record) value;
        RecordForm form = RecordForm.of(record.getClass());
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : form.fields()) {
            Object before = field.valueIn(record);
            Map<Integer, Change> changes = change.inside.get(field.name());
            values.add(before == null || changes == null ? before : changed(before, changes));
        }
        return form.create(values.toArray());
    }

    private static Object changed(Object value, Map<Integer, Change> changes) {
        if (!(value instanceof List<?> list)) {
            Change only = changes.get(Change.ALONE);
            return only == null ? value : changed(value, only);
        }
        List<Object> elements = new ArrayList<>(list);
        changes.forEach((index, change) -> elements.set(index, changed(elements.get(index), change)));
        return elements;
    }
}
