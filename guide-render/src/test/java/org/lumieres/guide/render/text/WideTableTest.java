package org.lumieres.guide.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.render.examples.SampleGuide;

class WideTableTest {

    @Test
    void a_header_whose_cells_are_empty_is_not_lost() throws IOException {
        TableRow head = TableRow.of("Responsable", "Remplacement", "Anticonstitutionnellement");
        TableRow row = TableRow.of("Camille", "", "");
        Table form = new Table(null, List.of(), List.of(), false, List.of(head), List.of(row));

        assertThat(TextExamplesTest.render(SampleGuide.around(List.of(form)), 40))
                .contains("""
                • Responsable\u00A0: Camille
                  Remplacement\u00A0:
                  Anticonstitutionnellement\u00A0:
                """);
    }
}
