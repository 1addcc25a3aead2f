package org.lumieres.guide.render.publish;

import java.io.Serial;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.form.KebabCase;

/** Says that formats were asked for which nobody can write. It names all of them, and nothing was written. */
public final class MissingRendererException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    private final EnumSet<Format> formats;

    MissingRendererException(Set<Format> formats) {
        super(formats.stream().sorted().map(KebabCase::of).collect(Collectors.joining(", ", "no renderer for ", "")));
        this.formats = EnumSet.copyOf(formats);
    }

    /**
     * The formats that lack a renderer.
     *
     * @return at least one, sorted
     */
    public List<Format> formats() {
        return List.copyOf(formats);
    }
}
