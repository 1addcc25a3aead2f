package org.lumieres.guide.render.epub;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;

/** What tells a book from all others, and one release of it from the next (EPUB 3.3, section 5.4). */
final class BookIdentity {
    /** For a guide that says of no day that it was made: any day would do, were it always the same. */
    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private static final List<IdentifierScheme> BEST_FIRST =
            List.of(IdentifierScheme.ISBN, IdentifierScheme.DOI, IdentifierScheme.ARK);

    private BookIdentity() {}

    /** Whether a number is the book's: that of the work, or of the work in this format. */
    static boolean isOfBook(Identifier identifier) {
        return identifier.format() == null || identifier.format() == Format.EPUB;
    }

    /** The numbers of the book, the one that it is known by first; one made of its name when it has none. */
    static List<String> of(Guide guide) {
        List<String> registered = guide.identifiers().stream()
                .filter(BookIdentity::isOfBook)
                .filter(identifier ->
                        identifier.scheme() != null && !identifier.value().isBlank())
                // A number of the format tells more than one of the work.
                .sorted(Comparator.comparingInt((Identifier identifier) -> BEST_FIRST.indexOf(identifier.scheme()))
                        .thenComparing(identifier -> identifier.format() == null))
                .map(BookIdentity::uri)
                .distinct()
                .toList();
        return registered.isEmpty() ? List.of(made(guide)) : registered;
    }

    private static String uri(Identifier identifier) {
        String value = identifier.value().strip();
        return switch (Objects.requireNonNull(identifier.scheme())) {
            case ISBN -> "urn:isbn:" + value.replaceAll("[^0-9Xx]", "");
            case DOI -> "https://doi.org/" + value;
            case ARK -> value.startsWith("ark:") ? value : "ark:" + value;
        };
    }

    /** A name-based UUID (RFC 9562, version 3): the same guide in the same language and edition has the same one. */
    private static String made(Guide guide) {
        Edition edition = guide.edition();
        String name = String.join(
                "\n",
                "org.lumieres.guide",
                guide.id(),
                guide.language(),
                edition == null ? "" : Integer.toString(edition.number()));
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The day the guide last changed: the latest that its edition tells of. Never the clock's. */
    static LocalDate modified(Guide guide) {
        Edition edition = guide.edition();
        if (edition == null) {
            return NO_DAY;
        }
        return Stream.concat(
                        Stream.of(Optional.ofNullable(edition.issued()), Optional.ofNullable(edition.modified()))
                                .flatMap(Optional::stream),
                        edition.changes().stream().map(Change::date).filter(Objects::nonNull))
                .filter(BookIdentity::hasFourDigits)
                .max(Comparator.naturalOrder())
                .orElse(NO_DAY);
    }

    /** The day the edition came out, or null when the guide does not say or no book could. */
    @Nullable
    static LocalDate issued(Guide guide) {
        Edition edition = guide.edition();
        LocalDate issued = edition == null ? null : edition.issued();
        return issued != null && hasFourDigits(issued) ? issued : null;
    }

    private static boolean hasFourDigits(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }
}
