package org.lumieres.guide.loader.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** The front matter of Hugo and Zola, with its places. */
class TomlFrontMatterTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private final Problems problems = Problems.of("org.lumieres.guide.loader.messages", Locale.ENGLISH);

    @Example
    void says_what_yaml_would_say() {
        Cursor data = read("""
                # un commentaire
                title = 'Un "titre" \\ simple' # un autre
                description = \"""
                Une ligne
                et une \\
                    autre « "entre" guillemets » \\u00e9\"""
                notes = '''
                l'une
                l'autre'''
                date = 2024-01-15T10:30:00+01:00
                espace = 2024-01-15 10:30:00
                weight = 1_000
                draft = false
                tags = [
                  "a", # oui
                  'b',
                ]
                "clé avec espaces" = "x"
                site.auteur = "Camille"
                objet = { a = 1, b.c = "d" }

                [taxonomies]
                categories = ["x"]

                [params]
                  auteur = "Moi"

                [[menus]]
                nom = "un"

                [[menus]]
                nom = "deux"
                """);

        assertThat(data.get("title").written()).isEqualTo("Un \"titre\" \\ simple");
        assertThat(data.get("description").written()).isEqualTo("Une ligne\net une autre « \"entre\" guillemets » é");
        assertThat(data.get("notes").written()).isEqualTo("l'une\nl'autre");
        assertThat(data.get("date").written()).isEqualTo("2024-01-15T10:30:00+01:00");
        assertThat(data.get("espace").written()).isEqualTo("2024-01-15 10:30:00");
        assertThat(data.get("weight").written()).isEqualTo("1000");
        assertThat(data.get("draft").written()).isEqualTo("false");
        assertThat(data.get("tags").elements()).extracting(Cursor::written).containsExactly("a", "b");
        assertThat(data.get("objet").get("b.c").written()).isEqualTo("d");
        assertThat(data.keysAsWritten())
                .contains("clé avec espaces", "site.auteur", "categories", "params.auteur")
                .contains("menus.1.nom", "menus.2.nom");
        assertThat(problems.found()).isEmpty();
    }

    @Example
    void knows_where_each_key_and_each_value_is_written() {
        Cursor data = read("""
                title = "Un titre"
                \ttags = [ 'a',
                  "b" ]
                [params]
                auteur = 'Moi'
                """);

        assertThat(places(data.get("title"))).containsExactly("a.md:1:1–6", "a.md:1:9–19");
        assertThat(places(data.get("tags").elements().get(1)).get(1)).isEqualTo("a.md:3:3–6");
        assertThat(places(data.get("params.auteur"))).containsExactly("a.md:5:1–7", "a.md:5:10–15");
    }

    @Example
    void a_fault_is_told_where_it_is() {
        assertThat(faults("title = \"jamais fermé\nx = 1"))
                .containsExactly("a.md:1:22: error: This is not valid TOML: a string is never closed [syntax]");
        assertThat(faults("title = oui"))
                .containsExactly("a.md:1:9: error: This is not valid TOML: a value is expected [syntax]");
        assertThat(faults("a = 1 b = 2"))
                .containsExactly("a.md:1:7: error: This is not valid TOML: a line goes on after its end [syntax]");
        assertThat(faults("titre : x"))
                .containsExactly("a.md:1:7: error: This is not valid TOML: “=” is expected [syntax]");
        assertThat(faults("a = \"\\q\""))
                .containsExactly("a.md:1:6: error: This is not valid TOML: there is no such escape [syntax]");
        assertThat(faults("a = " + "[".repeat(100_000)))
                .containsExactly("a.md:1:56: error: This is not valid TOML: it is nested too deep [syntax]");
    }

    @Property(tries = 2000, seed = SEED)
    void no_text_does_more_than_be_refused(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({
                        '=', '[', ']', '{', '}', '"', '\'', '\\', '.', ',', '#', '\n', '\r', ' ', '1', '-', ':', 'é',
                        'u'
                    })
                    @CharRange(from = 'a', to = 'c')
                    String toml) {
        TomlFrontMatter.asYaml(SourceText.of("a.md", toml), problems).ifPresent(yaml -> {
            DataText.read(yaml, Notation.YAML, problems);
            assertThat(IntStream.rangeClosed(0, yaml.text().length()).mapToObj(yaml::position))
                    .isNotEmpty();
        });
    }

    private Cursor read(String toml) {
        return TomlFrontMatter.asYaml(SourceText.of("a.md", toml), problems)
                .flatMap(yaml -> DataText.read(yaml, Notation.YAML, problems))
                .orElseThrow(() -> new AssertionError(problems.found().toString()))
                .root();
    }

    private List<String> faults(String toml) {
        Problems found = problems.another();
        assertThat(TomlFrontMatter.asYaml(SourceText.of("a.md", toml), found)).isEmpty();
        return found.found().stream().map(Object::toString).toList();
    }

    private static List<String> places(Cursor value) {
        return List.of(value.keyPlace(), value.place()).stream()
                .map(at -> at.file() + ":" + at.start().line() + ":"
                        + at.start().column() + "–" + at.end().column())
                .toList();
    }
}
