package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas that reports must keep to. */
final class Schemas {
    /** That of the standard, from a library that carries it. */
    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));

    private static final Schema JSON = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json());

    private static final javax.xml.validation.Schema JUNIT = xsd("junit.xsd");
    private static final javax.xml.validation.Schema CHECKSTYLE = xsd("checkstyle.xsd");

    private Schemas() {}

    /** Fails when a report does not keep to the schema of its format; text and GitHub's commands have none. */
    static void assertValid(ReportFormat format, String report) {
        switch (format) {
            case TEXT, GITHUB -> assertThat(report).doesNotContain("\u0000");
            case JSON -> assertThat(JSON.validate(report, InputFormat.JSON)).isEmpty();
            case SARIF -> assertThat(SARIF.validate(report, InputFormat.JSON)).isEmpty();
            case JUNIT -> assertValid(JUNIT, report);
            case CHECKSTYLE -> assertValid(CHECKSTYLE, report);
        }
    }

    private static void assertValid(javax.xml.validation.Schema schema, String xml) {
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
                .as(xml)
                .doesNotThrowAnyException();
    }

    private static javax.xml.validation.Schema xsd(String name) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Schemas.class.getResource(name));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
