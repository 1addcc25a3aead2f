package org.lumieres.guide.loader.schema;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumieres.guide.constraint.DateInterval;
import org.lumieres.guide.constraint.IsoPeriod;
import org.lumieres.guide.constraint.LanguageTag;
import org.lumieres.guide.constraint.PartialDate;
import org.lumieres.guide.constraint.Slug;
import org.lumieres.guide.constraint.WebUrl;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.form.Field;
import org.lumieres.guide.model.form.KebabCase;
import org.lumieres.guide.model.form.Kinds;
import org.lumieres.guide.model.form.RecordForm;
import org.lumieres.guide.validation.RuleSetting;

/** Makes JSON Schemas of the model's records. What data says besides the records is added by name. */
final class SchemaWriter {
    private static final String PARTIAL_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final Map<Class<? extends Annotation>, String> PATTERNS = Map.of(
            Slug.class, "[a-z0-9]+(-[a-z0-9]+)*",
            PartialDate.class, PARTIAL_DATE,
            DateInterval.class, PARTIAL_DATE + "(/" + PARTIAL_DATE + ")?",
            IsoPeriod.class, "P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?",
            LanguageTag.class, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final boolean namesFiles;
    private final Map<String, Object> definitions = new TreeMap<>();

    /** Makes a writer for data that may name files, which is then likely YAML; or for data that holds all itself. */
    SchemaWriter(boolean namesFiles) {
        this.namesFiles = namesFiles;
    }

    Map<String, Object> document(String title) {
        Map<String, Object> root = object(Guide.class, List.of());
        return schema(title, root);
    }

    Map<String, Object> frontMatter(String title) {
        Map<String, Object> root = object(Chapter.class, List.of("title", "body", "sections", "chapters"));
        root.remove("required");
        properties(root).put("title", described(text(), "The title; it counts before a heading of level 1"));
        Map<String, Object> reasons = new LinkedHashMap<>();
        reasons.put("type", "object");
        reasons.put("additionalProperties", text());
        properties(root)
                .put("ignore", described(reasons, "The rules that the chapter may break, with the reason for each"));
        return schema(title, root);
    }

    private Map<String, Object> schema(String title, Map<String, Object> root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(root);
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return schema;
    }

    private Map<String, Object> object(Class<? extends Record> type, List<String> without) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : RecordForm.of(type).fields()) {
            if (!without.contains(field.name())) {
                properties.put(field.name(), property(type, field));
                if (isRequired(field)) {
                    required.add(field.name());
                }
            }
        }
        addUnmodelled(type, properties, required);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", RecordDocs.of(type));
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private void addUnmodelled(Class<?> type, Map<String, Object> properties, List<String> required) {
        if (type == Guide.class) {
            properties.put("chapters", described(chapters(), "The chapters of a guide without volumes"));
            properties.put("rules", described(rules(), "How rules are to be taken, by their codes"));
        } else if (type == Volume.class && namesFiles) {
            properties.put(
                    "folder",
                    described(text(), "A folder whose Markdown files are the chapters, in the order of their names"));
        } else if (type == Preface.class && namesFiles) {
            properties.put("file", described(text(), "The Markdown file that holds the body"));
            required.remove("body");
        }
    }

    private Map<String, Object> property(Class<?> type, Field field) {
        Map<String, Object> schema = value(type, field);
        RecordDocs.of(type, field.declared().getName()).ifPresent(doc -> described(schema, doc));
        if (field.absent() instanceof Enum<?> usual) {
            schema.put("default", KebabCase.of(usual));
        }
        return schema;
    }

    private Map<String, Object> value(Class<?> owner, Field field) {
        if (field.elementType().isEmpty()) {
            return value(field.type(), field.declared().getAnnotations());
        }
        Class<?> element = field.elementType().get();
        if (element == Chapter.class) {
            return chapters();
        } else if (element == Block.class || element == Inline.class) {
            return reference(element);
        }
        Annotation[] constraints = ((AnnotatedParameterizedType)
                        field.declared().getAnnotatedType())
                .getAnnotatedActualTypeArguments()[0].getAnnotations();
        Map<String, Object> list = list(value(element, constraints));
        boolean mayBeFile = namesFiles
                && owner == Guide.class
                && List.of("glossary", "references").contains(field.name());
        return mayBeFile ? anyOf(list, described(text(), "The YAML or JSON file that holds the list")) : list;
    }

    private Map<String, Object> value(Class<?> type, Annotation... constraints) {
        if (type.isRecord()) {
            return type == Source.class ? anyOf(text(), reference(type)) : reference(type);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type.isEnum()) {
            schema.put("enum", names(type));
            return schema;
        }
        schema.put("type", type == boolean.class ? "boolean" : type == int.class ? "integer" : "string");
        if (type == LocalDate.class) {
            schema.put("format", "date");
            schema.put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        }
        for (Annotation constraint : constraints) {
            constrain(schema, constraint.annotationType());
        }
        boolean words = type == String.class
                && (!schema.containsKey("pattern") || schema.get("pattern").equals("^(" + PARTIAL_DATE + ")$"));
        if (words && namesFiles) {
            schema.put("type", List.of("string", "number"));
        }
        return schema;
    }

    private static void constrain(Map<String, Object> schema, Class<? extends Annotation> constraint) {
        if (PATTERNS.containsKey(constraint)) {
            schema.put("pattern", "^(" + PATTERNS.get(constraint) + ")$");
        } else if (constraint == NotBlank.class) {
            schema.put("minLength", 1);
        } else if (constraint == Email.class) {
            schema.put("format", "email");
        } else if (constraint == WebUrl.class) {
            schema.put("format", "uri");
        } else if (constraint == Positive.class) {
            schema.put("minimum", 1);
        } else if (constraint == PositiveOrZero.class) {
            schema.put("minimum", 0);
        }
    }

    /**
     * A constraint of the default group that is an error when broken; what publishing asks for may still be missing.
     */
    private static boolean isRequired(Field field) {
        java.lang.reflect.Field declared = field.declared();
        NotBlank blank = declared.getAnnotation(NotBlank.class);
        NotNull isNull = declared.getAnnotation(NotNull.class);
        NotEmpty empty = declared.getAnnotation(NotEmpty.class);
        boolean blankOr = blank != null && blank.groups().length + blank.payload().length == 0;
        boolean nullOr = isNull != null && isNull.groups().length + isNull.payload().length == 0;
        boolean emptyOr = empty != null && empty.groups().length + empty.payload().length == 0;
        return blankOr || nullOr || emptyOr || field.hasToBeWritten() || declared.isAnnotationPresent(Positive.class);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = KebabCase.of(type.getSimpleName());
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(type));
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    private Map<String, Object> definition(Class<?> type) {
        if (type == Block.class) {
            return described(
                    anyOf(text(), list(kinds("block", Kinds.OF_BLOCKS))), "Rich text: Markdown, or a list of blocks");
        } else if (type == Inline.class) {
            return described(
                    anyOf(text(), list(kinds("inline", Kinds.OF_INLINES))),
                    "Inline text: a line of Markdown, or a list of inlines");
        }
        return object(type.asSubclass(Record.class), List.of());
    }

    private Map<String, Object> kinds(String prefix, Kinds kinds) {
        List<Object> references = new ArrayList<>();
        for (String kind : kinds.names()) {
            Map<String, Object> object = object(kinds.type(kind).orElseThrow(), List.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(Kinds.KEY, Map.of("const", kind));
            properties.putAll(properties(object));
            object.put("properties", properties);
            List<Object> required = new ArrayList<>(List.of(Kinds.KEY));
            required.addAll((List<?>) object.getOrDefault("required", List.of()));
            object.put("required", required);
            definitions.put(prefix + "-" + kind, object);
            references.add(Map.of("$ref", "#/$defs/" + prefix + "-" + kind));
        }
        return new LinkedHashMap<>(Map.of("oneOf", references));
    }

    private Map<String, Object> chapters() {
        if (!namesFiles) {
            return list(reference(Chapter.class));
        }
        if (!definitions.containsKey("listed-chapter")) {
            definitions.put("listed-chapter", Map.of());
            Map<String, Object> file = described(text(), "The name of a Markdown file, relative to this one");
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("file", file);
            properties.put("id", described(text(), "The chapter's id, whatever the file says"));
            properties.put("title", described(text(), "The chapter's title, whatever the file says"));
            properties.put("chapters", chapters());
            Map<String, Object> withFile = new LinkedHashMap<>();
            withFile.put("type", "object");
            withFile.put("properties", properties);
            withFile.put("required", List.of("file"));
            withFile.put("additionalProperties", false);
            definitions.put("listed-chapter", anyOf(file, withFile, reference(Chapter.class)));
        }
        return list(new LinkedHashMap<>(Map.of("$ref", "#/$defs/listed-chapter")));
    }

    private static Map<String, Object> rules() {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("type", "object");
        rules.put("propertyNames", Map.of("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"));
        rules.put("additionalProperties", Map.of("enum", names(RuleSetting.class)));
        return rules;
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> KebabCase.of((Enum<?>) constant))
                .toList();
    }

    private static Map<String, Object> text() {
        return new LinkedHashMap<>(Map.of("type", "string"));
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    private static Map<String, Object> anyOf(Object... choices) {
        return new LinkedHashMap<>(Map.of("anyOf", List.of(choices)));
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        schema.put("description", description);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> object) {
        return (Map<String, Object>) object.get("properties");
    }
}
