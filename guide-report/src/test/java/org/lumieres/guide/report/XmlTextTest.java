package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Severity;

class XmlTextTest {

    @Test
    void what_XML_cannot_hold_is_replaced() {
        assertThat(XmlText.legal("a\u0000\u001b\uFFFE\uFFFF\uD83Db\t\n\r"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb\t\n\r");
    }

    @Test
    void what_it_can_hold_is_kept() {
        String text = "é 日本 😀 \u00a0\u202f ]]> & <";
        assertThat(XmlText.legal(text)).isSameAs(text);
        assertThat(Samples.write(ReportFormat.CHECKSTYLE, Samples.finding(Severity.ERROR, "a", text)))
                .contains("message=\"é 日本 😀 \u00a0\u202f ]]&gt; &amp; &lt;.\"");
    }
}
