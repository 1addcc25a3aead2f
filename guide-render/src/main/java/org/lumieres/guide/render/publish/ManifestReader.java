package org.lumieres.guide.render.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.form.KebabCase;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a manifest that anybody may have written. Keys that it does not know are left aside, so that a later version
 * may add some.
 */
final class ManifestReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final PathRegister paths = new PathRegister();

    private ManifestReader() {}

    static Publication read(byte[] manifest) throws InvalidManifestException {
        try {
            return new ManifestReader().publication(MAPPER.readTree(manifest));
        } catch (JacksonException e) {
            throw new InvalidManifestException(null, e);
        }
    }

    private Publication publication(JsonNode root) throws InvalidManifestException {
        List<PublishedFile> files = new ArrayList<>();
        JsonNode list = root.path("files");
        if (!list.isArray()) {
            throw missing("files");
        }
        for (JsonNode file : list) {
            files.add(file(file));
        }
        JsonNode generator = root.path("generator");
        return new Publication(
                text(root, "id"),
                text(root, "title"),
                text(root, "language"),
                root.has("edition") ? edition(root.path("edition")) : null,
                new Publication.Generator(text(generator, "name"), optional(generator, "version")),
                files);
    }

    private static Publication.Edition edition(JsonNode edition) throws InvalidManifestException {
        JsonNode number = edition.path("number");
        if (!number.isInt()) {
            throw missing("number");
        }
        String issued = optional(edition, "issued");
        try {
            return new Publication.Edition(
                    number.intValue(), optional(edition, "label"), issued == null ? null : LocalDate.parse(issued));
        } catch (DateTimeParseException e) {
            throw new InvalidManifestException("issued", e);
        }
    }

    private PublishedFile file(JsonNode file) throws InvalidManifestException {
        String path = text(file, "path");
        try {
            paths.take(path);
        } catch (RefusedPathException fault) {
            throw new InvalidManifestException("path", fault);
        }
        String sha256 = text(file, "sha256");
        if (!SHA_256.matcher(sha256).matches()) {
            throw missing("sha256");
        }
        return new PublishedFile(path, format(file), text(file, "mediaType"), size(file), sha256);
    }

    private static long size(JsonNode file) throws InvalidManifestException {
        JsonNode size = file.path("size");
        if (!size.isIntegralNumber() || !size.canConvertToLong() || size.longValue() < 0) {
            throw missing("size");
        }
        return size.longValue();
    }

    private static @Nullable Format format(JsonNode file) throws InvalidManifestException {
        String name = optional(file, "format");
        for (Format format : Format.values()) {
            if (KebabCase.of(format).equals(name)) {
                return format;
            }
        }
        if (name != null) {
            throw missing("format");
        }
        return null;
    }

    private static String text(JsonNode object, String key) throws InvalidManifestException {
        String text = optional(object, key);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode object, String key) throws InvalidManifestException {
        JsonNode value = object.path(key);
        if (!value.isMissingNode() && !value.isString()) {
            throw missing(key);
        }
        return value.isString() ? value.stringValue() : null;
    }

    private static InvalidManifestException missing(String key) {
        return new InvalidManifestException(key, null);
    }
}
