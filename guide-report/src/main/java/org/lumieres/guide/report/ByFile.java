package org.lumieres.guide.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.validation.Report;

/** The findings that are shown, file by file, in the report's order. */
final class ByFile {
    private ByFile() {}

    static Map<String, List<Diagnostic>> of(Report report, ReportContext context) {
        Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
        for (Diagnostic found : context.shown(report)) {
            files.computeIfAbsent(context.files().place(found).file(), file -> new ArrayList<>())
                    .add(found);
        }
        return files;
    }
}
