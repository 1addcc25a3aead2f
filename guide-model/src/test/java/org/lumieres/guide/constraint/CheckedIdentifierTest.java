package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;

class CheckedIdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-2-07-036822-8",
        "ISBN, 9782070368228",
        "ISBN, 979-10-90636-07-1",
        "ISBN, 2-07-036822-X",
        "ISBN, 080442957X",
        "ARK, ark:/12148/btv1b8449691v",
        "ARK, ark:12148/btv1b8449691v/f29.item",
        "ARK, ark:99999/fk4.v2",
        "DOI, 10.1000/182",
        "DOI, 10.1000.10/123456",
        "DOI, 10.1016/S0167-0115(99)00123-4"
    })
    void accepts_identifiers_of_their_scheme(IdentifierScheme scheme, String value) {
        assertThat(Judge.faults(new Identifier(scheme, value, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN, 978-2-07-036822-9",
        "ISBN, 9772070368228",
        "ISBN, 2-07-036822-0",
        "ISBN, 978-2-07-036822",
        "ISBN, X070368228",
        "ARK, 12148/btv1b8449691v",
        "ARK, ark:/12148",
        "ARK, ark:/12148/",
        "ARK, ark:/abc/x",
        "ARK, ark:/12148/a b",
        "DOI, 11.1000/182",
        "DOI, 10.1000",
        "DOI, 10.1000/",
        "DOI, 10.1/182",
        "DOI, doi:10.1000/182",
        "DOI, 10.1000/1 82"
    })
    void refuses_a_wrong_form_or_check_digit(IdentifierScheme scheme, String value) {
        assertThat(Judge.faults(new Identifier(scheme, value, null))).containsExactly("value");
    }

    @Test
    void leaves_what_is_missing_to_other_constraints() {
        assertThat(Judge.faults(new Identifier(null, "978", null))).containsExactly("scheme");
        assertThat(Judge.faults(new Identifier(IdentifierScheme.ISBN, "", null)))
                .containsExactly("value");
    }
}
