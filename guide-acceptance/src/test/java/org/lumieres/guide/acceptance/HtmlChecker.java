package org.lumieres.guide.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class HtmlChecker {
    /**
     * What it says of a page's policy because it does not know where the page is: that the site's own files are
     * another's, and that data may not run. Whether the policy holds is for a browser to say.
     */
    private static final Pattern NOT_ITS_TO_SAY = Pattern.compile(".*violates Content Security Policy \\(meta tag\\): "
            + "(?:(?:external script|external stylesheet|image) “[^:”]*” blocked by .*"
            + "|blocked by “script-src” directive \\(missing .*)");

    private HtmlChecker() {}

    /** Its errors and warnings about a page, one a line. */
    static List<String> findings(byte[] page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> !line.isBlank())
                // It is: RGAA 4.1.2, criterion 1.9, asks for it all the same.
                .filter(line -> !line.endsWith("info warning: The “figure” role is unnecessary for element “figure”."))
                .filter(line -> !NOT_ITS_TO_SAY.matcher(line).matches())
                .toList();
    }
}
