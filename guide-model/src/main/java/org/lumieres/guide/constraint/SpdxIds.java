package org.lumieres.guide.constraint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The identifiers that SPDX has registered; case does not count in them (SPDX 2.3, annex D.2). Read when first asked.
 */
final class SpdxIds {
    static final SpdxIds LICENCES = new SpdxIds("spdx-licences.txt");
    static final SpdxIds EXCEPTIONS = new SpdxIds("spdx-exceptions.txt");

    private final Map<String, String> names;

    private SpdxIds(String resource) {
        names = read(resource);
    }

    boolean contains(String id) {
        return names.containsKey(id.toLowerCase(Locale.ROOT));
    }

    Collection<String> names() {
        return names.values();
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = SpdxIds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in this jar: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
