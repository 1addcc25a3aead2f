package org.lumieres.guide.loader.json;

import java.util.Optional;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Origin;
import org.lumieres.guide.loader.source.Places;

/** A part of the model that was read from a value of data, key by key. */
public record DataOrigin(Cursor value) implements Origin {
    @Override
    public Optional<SourceRange> find(ModelPath path, String suffix) {
        return value.text().value(value.pointer() + suffix);
    }

    /** Tells the places of an object's own values. */
    public void placeAll(Places places) {
        for (String key : value.keys()) {
            Cursor component = value.get(key);
            places.put(component.path(), component.place());
            component.elements().forEach(element -> places.put(element.path(), element.place()));
        }
    }
}
