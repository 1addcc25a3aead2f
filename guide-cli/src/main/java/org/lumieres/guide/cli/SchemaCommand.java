package org.lumieres.guide.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.lumieres.guide.loader.GuideSchemas;
import org.lumieres.guide.report.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code guide schema}: prints a JSON Schema, by which editors complete and check what an author writes, and programs
 * what they read.
 */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "document|guide|chapter|report",
            descriptionKey = "part",
            arity = "0..1",
            defaultValue = "document")
    private Part part = Part.DOCUMENT;

    /** What a schema describes. */
    enum Part {
        DOCUMENT {
            @Override
            String schema() {
                return GuideSchemas.document();
            }
        },
        GUIDE {
            @Override
            String schema() {
                return GuideSchemas.guide();
            }
        },
        CHAPTER {
            @Override
            String schema() {
                return GuideSchemas.chapter();
            }
        },
        REPORT {
            @Override
            String schema() {
                return ReportSchema.json();
            }
        };

        abstract String schema();

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(part.schema().stripTrailing() + "\n");
        return ExitCode.CLEAN;
    }
}
