package org.lumieres.guide.loader.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.loader.source.SourceText;

class EditedTextTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final String FILE = "a.md";

    /** An edit by the characters before it, among them and after it, counted from the start of the text. */
    record Wish(int start, int length, String replacement) {}

    /** Applied from the last to the first, each by itself, edits give what they give together. */
    @Property(seed = SEED)
    void onlyTheEditedRangesChange(@ForAll("texts") String text, @ForAll("wishes") List<Wish> wishes) {
        SourceText source = SourceText.of(FILE, text);
        EditedText edited = new EditedText(source);
        List<PlacedEdit> made = new ArrayList<>();
        for (Wish wish : wishes) {
            int start = Math.min(wish.start(), source.text().length());
            int end = Math.min(start + wish.length(), source.text().length());
            TextEdit edit = new TextEdit(source.range(start, end), wish.replacement());
            edited.place(edit).filter(edited::admits).ifPresent(placed -> {
                if (!edited.has(placed)) {
                    made.add(placed);
                }
                edited.add(placed);
            });
        }
        StringBuilder expected = new StringBuilder(source.text());
        made.stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(edit -> expected.replace(edit.start(), edit.end(), edit.replacement()));
        assertThat(edited.after()).isEqualTo(expected.toString());
        assertThat(made)
                .allSatisfy(one -> assertThat(made)
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> one.start() < other.end() && other.start() < one.end()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "😀", "\n", "\r\n", "\r", " ", "\uFEFF")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("", "x", "œ", "😀", "\r\n"))
                .as(Wish::new)
                .list()
                .ofMaxSize(8);
    }

    @Test
    void a_place_is_counted_in_characters() {
        assertThat(mended("😀😀 etc...\n", edit(1, 7, 1, 10, "."))).hasValue("😀😀 etc.\n");
    }

    @Test
    void two_edits_on_one_line_are_both_made() {
        EditedText text = new EditedText(SourceText.of(FILE, "un oeuf, une oeuvre"));
        text.add(text.place(edit(1, 14, 1, 16, "œ")).orElseThrow());
        text.add(text.place(edit(1, 4, 1, 6, "œ")).orElseThrow());
        assertThat(text.after()).isEqualTo("un œuf, une œuvre");
    }

    @Test
    void an_edit_may_stand_at_the_end_and_in_an_empty_text() {
        assertThat(mended("a\r\nb", edit(2, 2, 2, 2, "\r\n"))).hasValue("a\r\nb\r\n");
        assertThat(mended("", edit(1, 1, 1, 1, "a"))).hasValue("a");
    }

    @Test
    void a_place_that_is_not_there_is_none() {
        assertThat(mended("a\r\nb", edit(1, 3, 1, 3, "x"))).isEmpty();
        assertThat(mended("a\r\nb", edit(3, 1, 3, 1, "x"))).isEmpty();
        assertThat(mended("ab", edit(1, 2, 1, 1, "x"))).isEmpty();
        assertThat(mended("a", edit(1, Integer.MAX_VALUE, 1, Integer.MAX_VALUE, "x")))
                .isEmpty();
    }

    @Test
    void half_a_character_is_no_replacement() {
        assertThat(mended("a", edit(1, 1, 1, 2, "\uD83D"))).isEmpty();
    }

    private static Optional<String> mended(String text, TextEdit edit) {
        EditedText edited = new EditedText(SourceText.of(FILE, text));
        return edited.place(edit).map(placed -> {
            edited.add(placed);
            return edited.after();
        });
    }

    private static TextEdit edit(int line, int column, int endLine, int endColumn, String replacement) {
        SourcePosition start = new SourcePosition(line, column);
        return new TextEdit(new SourceRange(FILE, start, new SourcePosition(endLine, endColumn)), replacement);
    }
}
