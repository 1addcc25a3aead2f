package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code guide new DIR}: writes a small valid guide to start from. {@code guide new --from DIR}: writes the guide file
 * of pages that are there.
 */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
    private final Session session;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Place place = new Place();

    /** Where to write: into a new folder, or into one that has pages. */
    private static final class Place {
        @Parameters(paramLabel = "DIR", descriptionKey = "directory")
        private @Nullable Path directory;

        @Option(names = "--from", paramLabel = "DIR", descriptionKey = "from")
        private @Nullable Path pages;
    }

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (place.pages != null) {
            return new Adoption(session).adopt(place.pages);
        }
        Path directory = Objects.requireNonNull(place.directory);
        Path actual = session.resolve(directory);
        if (isTaken(actual)) {
            session.complain(session.messages().get("new.not-empty", directory.toString()));
            return ExitCode.USAGE;
        }
        new Starter(session.language(), session.today()).write(actual);
        session.out().println(session.messages().get("new.written", directory.toString()));
        return ExitCode.CLEAN;
    }

    private static boolean isTaken(Path path) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return entries.iterator().hasNext();
        }
    }
}
