package org.lumieres.guide.loader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value in a tree of data: what it is, where it is written, and where it goes in the model. Immutable; what it knows
 * of places is worked out when asked for.
 */
public final class Cursor {
    private final DataText text;
    private final JsonNode node;
    private final @Nullable Cursor parent;
    private final String step;
    private final @Nullable ModelPath path;

    private Cursor(DataText text, JsonNode node, @Nullable Cursor parent, String step, @Nullable ModelPath path) {
        this.text = text;
        this.node = node;
        this.parent = parent;
        this.step = step;
        this.path = path;
    }

    static Cursor root(DataText text, JsonNode root) {
        return new Cursor(text, root, null, "", ModelPath.ROOT);
    }

    /** The same value, which goes elsewhere in the model than the things around it tell. */
    public Cursor going(ModelPath elsewhere) {
        return new Cursor(text, node, parent, step, elsewhere);
    }

    /** The value under a key of this object; {@link #isMissing} when there is none. */
    public Cursor get(String key) {
        JsonNode value = node.get(key);
        return new Cursor(text, value == null ? JsonNodeFactory.instance.missingNode() : value, this, key, null);
    }

    /** The elements of this list; none when it is no list. */
    public List<Cursor> elements() {
        List<Cursor> elements = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(new Cursor(text, node.get(i), this, Integer.toString(i), null));
            }
        }
        return elements;
    }

    /** The keys of this object, in alphabetical order; none when it is no object. */
    public Set<String> keys() {
        return new TreeSet<>(node.propertyNames());
    }

    /** The same keys in the order they are written. */
    public List<String> keysAsWritten() {
        return List.copyOf(node.propertyNames());
    }

    /** Whether nothing is written, or null. */
    public boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** Whether something is written there that was refused, and told, when the tree was read. */
    public boolean isRefused() {
        return parent != null && node.isMissingNode() && (parent.node.isArray() || parent.node.has(step));
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return node.isObject();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** Whether it is a string. */
    public boolean isString() {
        return node.isString();
    }

    /** The characters of a string, the digits of a number, JSON for the rest. */
    public String written() {
        return node.isString() ? node.stringValue() : node.toString();
    }

    /** Its tree as JSON, for people to read. */
    String pretty() {
        return node.toPrettyString();
    }

    JsonNode node() {
        return node;
    }

    /** The text it is written in. */
    public DataText text() {
        return text;
    }

    /** Where it is in its text: a JSON Pointer (RFC 6901). */
    public String pointer() {
        return parent == null
                ? step
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** Where it goes in the model. */
    public ModelPath path() {
        if (path != null || parent == null) {
            return path == null ? ModelPath.ROOT : path;
        }
        return parent.path().property(step);
    }

    /** Where it is written, or else where what holds it is. */
    public SourceRange place() {
        Optional<SourceRange> place = text.value(pointer());
        if (place.isPresent()) {
            return place.get();
        }
        return parent == null ? SourceRange.startOf(text.source().file()) : parent.place();
    }

    /** Where its key is written, or else itself. */
    public SourceRange keyPlace() {
        return text.key(pointer()).orElseGet(this::place);
    }
}
