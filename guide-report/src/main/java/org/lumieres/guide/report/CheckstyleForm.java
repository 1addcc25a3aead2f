package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.validation.Report;

/**
 * Findings in the format of Checkstyle's {@code XMLLogger}. It has no schema; what is written here is what that class
 * writes, except that a finding about the guide as a whole has no line.
 */
final class CheckstyleForm implements Form {
    /** The version of Checkstyle whose format this is. */
    private static final String VERSION = "8.0";

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        XmlText.write(out, xml -> {
            xml.open("checkstyle").with("version", VERSION);
            for (Map.Entry<String, List<Diagnostic>> file :
                    ByFile.of(report, context).entrySet()) {
                xml.open("file").with("name", file.getKey());
                for (Diagnostic found : file.getValue()) {
                    error(found, context, xml);
                }
                xml.close();
            }
            xml.close();
        });
    }

    private static void error(Diagnostic found, ReportContext context, XmlText xml) throws XMLStreamException {
        xml.openLeaf("error");
        Place place = context.files().place(found);
        if (place.range().isPresent()) {
            xml.with("line", place.range().get().start().line());
            xml.with("column", place.range().get().start().column());
        }
        xml.with("severity", found.severity().name().toLowerCase(Locale.ROOT));
        xml.with("message", Sentences.of(found, " "));
        // Readers take what follows the last dot for the check, and what is before for its group.
        xml.with("source", "guide." + found.code());
    }
}
