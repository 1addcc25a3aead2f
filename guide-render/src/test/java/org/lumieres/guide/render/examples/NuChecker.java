package org.lumieres.guide.render.examples;

import java.io.ByteArrayInputStream;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu HTML checker what it thinks of a page. */
public final class NuChecker {
    private NuChecker() {}

    /** Its errors and warnings, one a line. */
    public static List<String> findings(byte[] page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> !line.isBlank())
                // It is: RGAA 4.1.2, criterion 1.9, asks for it all the same.
                .filter(line -> !line.endsWith("info warning: The “figure” role is unnecessary for element “figure”."))
                // It takes every address for one with a host, and so none of data: for allowed, whatever the policy
                // says.
                .filter(line -> !line.matches(".*image “data:.*” blocked by “img-src” directive\\."))
                .toList();
    }
}
