package org.lumieres.guide.links;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.constraint.SafeUrl;
import org.lumieres.guide.constraint.WebUrl;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Guide;

/**
 * The places of a guide that lead out of it: every component that the model constrains to be an address, in links,
 * pictures, references, sources, contributors and whatever it may get. Not thread-safe.
 */
final class GuideLinks {
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            List<Component> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                boolean address =
                        accessor.isAnnotationPresent(WebUrl.class) || accessor.isAnnotationPresent(SafeUrl.class);
                Class<?> held = component.getType();
                if (address || held.isRecord() || held.isInterface()) {
                    components.add(new Component(component.getName(), accessor, address));
                }
            }
            return List.copyOf(components);
        }
    };

    private final Map<URI, List<ModelPath>> places = new LinkedHashMap<>();

    private GuideLinks() {}

    /** What may hold an address, or is one. */
    private record Component(String name, Method accessor, boolean isAddress) {
        Optional<Object> valueIn(Object record) {
            try {
                return Optional.ofNullable(accessor.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the model gives what it holds", e);
            }
        }
    }

    /** All addresses in reading order, each with the places that lead there. */
    static Map<URI, List<ModelPath>> of(Guide guide) {
        GuideLinks links = new GuideLinks();
        links.look(guide, ModelPath.ROOT);
        return links.places;
    }

    private void look(Object record, ModelPath path) {
        for (Component component : COMPONENTS.get(record.getClass())) {
            component.valueIn(record).ifPresent(value -> {
                ModelPath here = path.property(component.name());
                if (component.isAddress()) {
                    WebAddress.of((String) value)
                            .ifPresent(address -> places.computeIfAbsent(address, unseen -> new ArrayList<>())
                                    .add(here));
                } else {
                    lookInside(value, here);
                }
            });
        }
    }

    private void lookInside(Object value, ModelPath path) {
        if (value instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                lookInside(elements.get(i), path.element(i));
            }
        } else if (value instanceof Record) {
            look(value, path);
        }
    }
}
