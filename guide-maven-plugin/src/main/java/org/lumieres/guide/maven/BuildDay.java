package org.lumieres.guide.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day at which a build judges what depends on time. That of a reproducible build stays the same, however often the
 * build is run: {@code SOURCE_DATE_EPOCH} goes before {@code project.build.outputTimestamp}.
 *
 * @param epoch seconds since 1970, of the environment, or null
 * @param outputTimestamp a date with its time, or seconds since 1970; else it is no date
 * @param clock what tells of today, when nothing else does
 */
record BuildDay(@Nullable String epoch, @Nullable String outputTimestamp, Clock clock) {

    LocalDate day() {
        return Stream.of(ofSeconds(epoch), ofTimestamp(outputTimestamp), ofSeconds(outputTimestamp))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }

    private static Optional<LocalDate> ofTimestamp(@Nullable String timestamp) {
        try {
            return Optional.ofNullable(timestamp)
                    .map(OffsetDateTime::parse)
                    .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> ofSeconds(@Nullable String seconds) {
        // One digit turns reproducible archives off, as the archivers have it.
        if (seconds == null || !seconds.strip().matches("\\d{2,12}")) {
            return Optional.empty();
        }
        Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
}
