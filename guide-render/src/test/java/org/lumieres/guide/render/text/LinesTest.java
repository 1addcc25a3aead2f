package org.lumieres.guide.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where lines break. */
class LinesTest {

    @Test
    void breaksAtSpacesOnly() {
        assertThat(Lines.wrap("un deux trois quatre", 10)).containsExactly("un deux", "trois", "quatre");
    }

    @Test
    void givesALongWordALineOfItsOwn() {
        assertThat(Lines.wrap("un anticonstitutionnellement mot", 10))
                .containsExactly("un", "anticonstitutionnellement", "mot");
    }

    @Test
    void neverBreaksAtANoBreakSpace() {
        assertThat(Lines.wrap("vingt 12\u00A0000 fois", 8)).containsExactly("vingt", "12\u00A0000", "fois");
    }

    @Test
    void keepsFrenchPunctuationWithItsWord() {
        assertThat(Lines.wrap("dire oui ; ou « non » ?", 9)).containsExactly("dire", "oui ; ou", "« non » ?");
    }

    @Test
    void breaksBetweenIdeographs() {
        assertThat(Lines.wrap("日本語日本語", 8)).containsExactly("日本語日", "本語");
    }

    @Test
    void countsWideSignsTwice() {
        assertThat(Lines.wrap("😀 😀 😀", 5)).containsExactly("😀 😀", "😀");
    }

    @Test
    void endsALineAtALineFeed() {
        assertThat(Lines.wrap("un\ndeux", 20)).containsExactly("un", "deux");
    }
}
