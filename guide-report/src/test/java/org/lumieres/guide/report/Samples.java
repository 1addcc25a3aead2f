package org.lumieres.guide.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.validation.Report;

/** Reports and what they are about, for tests. */
final class Samples {
    static final Map<String, List<String>> FILES = Map.of(
            "guide.yaml", List.of("id: essai", "title: Essai"),
            "02-animer.md", List.of("# Animer", "", "Voir [là](moderr.md).", "", "![](photo.png)", "", "[^a]: Note."),
            "été 1.md", List.of("# Été 😀", "", "Au 😀 fait [x](y.md)."));

    /**
     * One finding of each sort: with a place, without, with related places, with advice, with edits. They are of an
     * application's rules, about which the library has nothing to say.
     */
    static final Report REPORT = new Report(List.of(
            finding(Severity.ERROR, "house-link", "The file “moderr.md” does not exist")
                    .withPlace(range("02-animer.md", 3, 11, 3, 20))
                    .withPath(ModelPath.ROOT.property("chapters").element(0).property("body"))
                    .withFixes(List.of(
                            Fix.advice("Did you mean “moderer.md”?"),
                            new Fix(
                                    "Write “moderer.md”",
                                    List.of(new TextEdit(range("02-animer.md", 3, 15, 3, 17), "er"))))),
            finding(Severity.ERROR, "house-image", "The image has no alternative text")
                    .withPlace(range("02-animer.md", 5, 1, 5, 15))
                    .withRelated(
                            List.of(new RelatedPlace(SourceRange.startOf("02-animer.md"), "The chapter starts here"))),
            finding(Severity.WARNING, "house-note", "Nothing calls the footnote “a”")
                    .withPlace(range("02-animer.md", 7, 1, 8, 1)),
            finding(Severity.INFO, "house-rule", "Say it in a shorter way").withPlace(range("été 1.md", 3, 4, 3, 5)),
            finding(Severity.WARNING, "house-summary", "The guide has no summary")
                    .withPath(ModelPath.ROOT.property("summary"))));

    private Samples() {}

    static Diagnostic finding(Severity severity, String code, String message) {
        return Diagnostic.of(severity, new RuleCode(code), message);
    }

    static SourceRange range(String file, int line, int column, int endLine, int endColumn) {
        return new SourceRange(file, new SourcePosition(line, column), new SourcePosition(endLine, endColumn));
    }

    /** A reader of English who was in the folder around that of the guide. */
    static ReportContext.Builder context() {
        return context(FILES);
    }

    static ReportContext.Builder context(Map<String, List<String>> files) {
        return ReportContext.builder()
                .directory(Path.of("src/test/resources/org/lumieres/guide/report"))
                .guide(Path.of("sample"))
                .sources(lines(files))
                .locale(Locale.ENGLISH)
                .tool("guide", "1.0");
    }

    static SourceMap lines(Map<String, List<String>> files) {
        return new SourceMap() {
            @Override
            public Optional<SourceRange> find(ModelPath path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> line(String file, int line) {
                return files.getOrDefault(file, List.of()).stream()
                        .skip(line - 1L)
                        .findFirst();
            }
        };
    }

    static String write(ReportFormat format, Report report, ReportContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(report, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static String write(ReportFormat format, Diagnostic... findings) {
        return write(format, new Report(List.of(findings)), context().build());
    }
}
