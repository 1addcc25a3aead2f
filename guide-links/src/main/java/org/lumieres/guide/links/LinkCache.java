package org.lumieres.guide.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lumieres.guide.links.Outcome.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is remembered of addresses between runs: a file of JSON, an object with a key an address. It is only a memory:
 * one that cannot be read is empty, and one that cannot be written is forgotten. Not thread-safe.
 */
final class LinkCache {
    private static final JsonFactory JSON = new JsonFactory();
    private static final long MOST_BYTES = 32L << 20;

    /** What may be otherwise as soon as the network is back is believed no longer than this. */
    private static final Duration FLEETING = Duration.ofHours(1);

    private final Path file;
    private final Duration age;
    private final Instant now;
    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(Instant asked, Outcome outcome) {}

    private LinkCache(Path file, Duration age, Instant now) {
        this.file = file;
        this.age = age;
        this.now = now;
    }

    /** Reads what is remembered in a file, and is no older than so. */
    static LinkCache read(Path file, Duration age, Instant now) {
        LinkCache cache = new LinkCache(file, age, now);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                cache.read();
            }
        } catch (IOException | JacksonException | UncheckedIOException damaged) {
            cache.entries.clear();
        }
        return cache;
    }

    private void read() throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String address = json.currentName();
                Map<String, String> fields = new HashMap<>();
                json.nextToken();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    fields.put(json.currentName(), json.nextStringValue());
                }
                entry(fields).filter(this::isFresh).ifPresent(entry -> entries.put(address, entry));
            }
        }
    }

    private static Optional<Entry> entry(Map<String, String> fields) {
        try {
            Outcome outcome =
                    new Outcome(Kind.valueOf(fields.getOrDefault("outcome", "")), fields.getOrDefault("detail", ""));
            return Optional.of(new Entry(Instant.parse(fields.getOrDefault("asked", "")), outcome));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private boolean isFresh(Entry entry) {
        Duration most = entry.outcome().kind().isLasting() || age.compareTo(FLEETING) < 0 ? age : FLEETING;
        return !entry.asked().isAfter(now)
                && Duration.between(entry.asked(), now).compareTo(most) < 0;
    }

    /** What is remembered of an address. */
    Optional<Outcome> find(URI address) {
        return Optional.ofNullable(entries.get(address.toString())).map(Entry::outcome);
    }

    /** Remembers what came of asking. */
    void put(URI address, Outcome outcome) {
        if (outcome.kind().isAnAnswer()) {
            entries.put(address.toString(), new Entry(now, outcome));
        }
    }

    /** Writes the file, with the folders around it. */
    void write() {
        Path place = file.toAbsolutePath();
        Path beside = place.resolveSibling(".links-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(place.resolveSibling(""));
            try (JsonGenerator json =
                    JSON.createGenerator(ObjectWriteContext.empty(), Files.newBufferedWriter(beside))) {
                write(json);
            }
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | JacksonException forgotten) {
            discard(beside);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // It could not be written either.
        }
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        entries.forEach((address, entry) -> {
            json.writeName(address);
            json.writeStartObject();
            json.writeStringProperty("asked", entry.asked().toString());
            json.writeStringProperty("outcome", entry.outcome().kind().name());
            json.writeStringProperty("detail", entry.outcome().detail());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
