package org.lumieres.guide.render.fragment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;

/**
 * What a reference leads to.
 *
 * @param anchor where it stands
 * @param label what a reference without words of its own shows
 * @param language the label's language when it is not the guide's, or null
 */
public record Target(
        String anchor, List<Inline> label, @Nullable String language) {
    public static Target of(String anchor, String label, @Nullable String language) {
        return new Target(anchor, List.of(new Inline.Text(label)), language);
    }
}
