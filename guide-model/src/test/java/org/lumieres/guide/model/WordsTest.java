package org.lumieres.guide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What walks that look for blocks and ids pass over: they would miss what else stood there. */
class WordsTest {
    @Test
    void paragraphs_and_rows_hold_words_alone() {
        assertThat(held(Paragraph.class)).containsExactly(Inline.class);
        assertThat(held(TableRow.class)).containsExactly(TableCell.class);
        assertThat(held(TableCell.class)).containsExactly(Inline.class);
    }

    private static Stream<Class<?>> held(Class<? extends Record> node) {
        return Stream.of(node.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]);
    }
}
