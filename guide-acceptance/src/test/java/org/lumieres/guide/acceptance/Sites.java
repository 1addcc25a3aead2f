package org.lumieres.guide.acceptance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.lumieres.guide.model.Format;

/** The guides that are published to be looked at, each once a build. */
enum Sites {
    /** The sample guide, which may be put anywhere. */
    LUMIERES(Path.of("../examples/lumieres"), "/lumieres/"),
    /** What the sample has not: a script from right to left, aliases, chapters of one title, a logo, an audit. */
    JARDIN(Path.of("src/test/guides/jardin"), "/hadiqa/"),
    /** Pictures of each kind. */
    ALBUM(Album.in(Path.of("target/guides/album")), "/album/");

    private final Path source;
    private final String base;
    private PublishedSite published;

    Sites(Path source, String base) {
        this.source = source;
        this.base = base;
    }

    Path source() {
        return source;
    }

    /** The path of its root on a server: that of the address which the guide gives, if it does. */
    String base() {
        return base;
    }

    /** The site, which stays under {@code target/sites} for people to look at. */
    synchronized PublishedSite published() {
        if (published == null) {
            Path folder = Path.of("target/sites", name().toLowerCase(Locale.ROOT));
            published = PublishedSite.of(source, folder, Format.HTML, Format.TEXT);
        }
        return published;
    }

    /** Every page of every site. */
    static Stream<Arguments> pages() {
        return each(PublishedSite::pages);
    }

    /** Every page of every site that is there to be read. */
    static Stream<Arguments> readPages() {
        return each(PublishedSite::readPages);
    }

    private static Stream<Arguments> each(Function<PublishedSite, List<String>> pages) {
        return Arrays.stream(values())
                .flatMap(site -> pages.apply(site.published()).stream().map(page -> Arguments.of(site, page)));
    }
}
