package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableOnLightTest {
    record Bean(@Nullable @ReadableOnLight String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "red")
    void leaves_what_is_no_colour_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#7a5a00", "#707070"})
    void accepts_what_can_be_read_on_boxes_too(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    /** The second can be read on white, at 4.54:1, and not on boxes, at 4.15:1. */
    @ParameterizedTest
    @ValueSource(strings = {"#f0b400", "#767676"})
    void refuses_what_can_only_be_read_on_white_or_not_even_there(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
