package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.validation.Report;

/** Makes a guide of pages that are there, by writing beside them the guide file that they do without. */
final class Adoption {
    private static final String GUIDE_FILE = "guide.yaml";
    private static final Set<String> OUTLINE_RULES = Set.of("left-aside", "missing-file", "orphan-file");

    private final Session session;

    Adoption(Session session) {
        this.session = session;
    }

    /** Writes the file and prints it; it never takes the place of another. */
    int adopt(Path folder) throws IOException {
        Path actual = Checked.existing(folder, session);
        if (!Files.isDirectory(actual)) {
            session.complain(session.messages().get("new.no-folder", folder.toString()));
            return ExitCode.USAGE;
        }
        GuideLoader loader = GuideLoader.builder().locale(session.locale()).build();
        Report leftOut = leftOut(loader.load(actual).diagnostics());
        Optional<String> text = loader.inferGuideFile(actual);
        if (text.isEmpty()) {
            session.complain(session.messages().get("new.nothing-to-adopt", folder.toString()));
            return ExitCode.USAGE;
        }
        try (Staging staging = new Staging()) {
            staging.add(actual.resolve(GUIDE_FILE), text.get().getBytes(StandardCharsets.UTF_8));
            staging.commit();
        }
        session.out().print(text.get());
        tell(leftOut, folder);
        session.err().println(session.messages().get("new.adopted", folder.resolve(GUIDE_FILE), folder));
        return ExitCode.CLEAN;
    }

    /** What the outline of another tool names and the guide file cannot: once that is written, nobody tells of it. */
    private static Report leftOut(List<Diagnostic> found) {
        return new Report(found.stream()
                .filter(finding -> OUTLINE_RULES.contains(finding.code().value()))
                .filter(finding ->
                        finding.at().stream().noneMatch(at -> at.file().endsWith(".md")))
                .toList());
    }

    private void tell(Report leftOut, Path folder) throws IOException {
        if (!leftOut.diagnostics().isEmpty()) {
            session.err().println(session.messages().get("new.left-out"));
            ReportContext context = ReportContext.builder()
                    .guide(folder)
                    .directory(session.directory())
                    .locale(session.locale())
                    .palette(session.errPalette())
                    .build();
            ReportFormat.TEXT.write(leftOut, context, session.err());
        }
    }
}
