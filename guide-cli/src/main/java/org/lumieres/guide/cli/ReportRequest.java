package org.lumieres.guide.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that the arguments ask for: {@code sarif}, {@code sarif=build/guide.sarif}.
 *
 * @param format its format
 * @param file where it goes; empty for the standard output
 */
record ReportRequest(ReportFormat format, Optional<Path> file) {
    private static final String STANDARD_OUTPUT = "-";

    boolean isForStandardOutput() {
        return file.isEmpty();
    }

    /** Reads a request. */
    static final class Converter implements ITypeConverter<ReportRequest> {
        @Override
        public ReportRequest convert(String written) {
            String[] parts = written.split("=", 2);
            ReportFormat format = Stream.of(ReportFormat.values())
                    .filter(known -> known.toString().equalsIgnoreCase(parts[0]))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no such format"));
            if (parts.length == 1 || parts[1].equals(STANDARD_OUTPUT)) {
                return new ReportRequest(format, Optional.empty());
            }
            if (parts[1].isBlank()) {
                throw new TypeConversionException("no file");
            }
            return new ReportRequest(format, Optional.of(Path.of(parts[1])));
        }
    }

    /** The formats that can be asked for. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values()).map(ReportFormat::toString).iterator();
        }
    }
}
