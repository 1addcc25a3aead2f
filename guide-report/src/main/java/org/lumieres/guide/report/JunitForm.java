package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.validation.Report;

/**
 * Findings as tests, as Surefire writes them and Jenkins reads them: a suite a file, a test a finding. A finding that
 * makes the guide fail is a test that failed; any other one passed, and says what it found. A guide without findings is
 * one test that passed, since build servers take a report without tests for a mistake.
 */
final class JunitForm implements Form {

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        Map<String, List<Diagnostic>> files = ByFile.of(report, context);
        XmlText.write(out, xml -> {
            xml.open("testsuites");
            for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
                suite(file.getKey(), file.getValue(), context, xml);
            }
            if (files.isEmpty()) {
                soundGuide(new Tally(report).in(context, Palette.PLAIN), context, xml);
            }
            xml.close();
        });
    }

    private static void suite(String file, List<Diagnostic> findings, ReportContext context, XmlText xml)
            throws XMLStreamException {
        int failures = (int) findings.stream().filter(context::fails).count();
        openSuite(file, findings.size(), failures, xml);
        Map<String, Integer> names = new HashMap<>();
        for (Diagnostic found : findings) {
            String name = name(found);
            int before = names.merge(name, 1, Integer::sum) - 1;
            openCase(before == 0 ? name : name + " (" + (before + 1) + ")", file, xml);
            outcome(found, context, xml);
            xml.close();
        }
        xml.close();
    }

    private static void soundGuide(String tally, ReportContext context, XmlText xml) throws XMLStreamException {
        String guide = context.files().whole().file();
        openSuite(guide, 1, 0, xml);
        xml.openLeaf("testcase").with("name", tally).with("classname", guide).with("time", 0);
        xml.close();
    }

    private static void openSuite(String name, int tests, int failures, XmlText xml) throws XMLStreamException {
        xml.open("testsuite")
                .with("name", name)
                .with("tests", tests)
                .with("failures", failures)
                .with("errors", 0)
                .with("skipped", 0)
                .with("time", 0);
    }

    private static void openCase(String name, String file, XmlText xml) throws XMLStreamException {
        xml.open("testcase").with("name", name).with("classname", file).with("time", 0);
    }

    private static void outcome(Diagnostic found, ReportContext context, XmlText xml) throws XMLStreamException {
        String text = context.files().place(found) + ": " + context.words().severity(found.severity()) + ": "
                + new PlainText(context).of(found);
        if (context.fails(found)) {
            xml.open("failure")
                    .with("message", found.message())
                    .with("type", found.code().value())
                    .close(text);
        } else {
            xml.open("system-out").close(text);
        }
    }

    /** The rule and the place: what tells a finding from the others of its file. */
    private static String name(Diagnostic found) {
        String place = found.at()
                .map(at -> at.start().toString())
                .or(() -> found.path().map(ModelPath::toString))
                .orElse("");
        return (found.code() + " " + place).strip();
    }
}
