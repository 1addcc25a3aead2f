package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @ParameterizedTest
    @CsvSource({
        "docs/02-animer.md, docs/02-animer.md",
        "a b.md, a%20b.md",
        "été.md, %C3%A9t%C3%A9.md",
        "e\u0301.md, e%CC%81.md",
        "😀.md, %F0%9F%98%80.md",
        "100%.md, 100%25.md",
        "a#b?c.md, a%23b%3Fc.md",
        "note:1.md, note%3A1.md",
        "/home/guide/a b.md, file:///home/guide/a%20b.md",
        "C:/guide/a.md, file:///C:/guide/a.md",
        "//server/share/a.md, file://server/share/a.md"
    })
    void a_path_becomes_a_reference(String path, String uri) {
        assertThat(FileUri.of(path)).isEqualTo(uri);
    }

    @Property(seed = SEED)
    void every_reference_is_one_that_others_can_parse(@ForAll String path) {
        assertThat(URI.create(FileUri.of("a/" + path)).getScheme()).isNull();
    }
}
