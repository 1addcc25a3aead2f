package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceExpressionTest {
    record Bean(@Nullable @LicenceExpression String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT",
                "CC-BY-SA-4.0",
                "cc-by-4.0",
                "etalab-2.0",
                "Apache-2.0 OR MIT",
                "GPL-2.0-or-later WITH Classpath-exception-2.0",
                "(MIT AND BSD-3-Clause) OR Apache-2.0",
                "((MIT))",
                "GPL-2.0+",
                "LicenseRef-CopyLeft",
                "DocumentRef-annexe:LicenseRef-1.0-b"
            })
    void accepts_expressions_of_registered_licences(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CopyLeft",
                "CC-BY-SA",
                "MIT OR",
                "OR MIT",
                "MIT Apache-2.0",
                "MIT AND AND MIT",
                "(MIT",
                "MIT)",
                "()",
                "MIT WITH",
                "MIT WITH MIT",
                "WITH",
                "LicenseRef-",
                "LicenseRef-à",
                "libre de droits",
                " "
            })
    void refuses_unknown_licences_and_broken_expressions(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
