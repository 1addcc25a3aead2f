package org.lumieres.guide.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;

/** The files of a guide, as the reader names them from the folder they are in. */
final class GuideFiles {
    private final Path named;
    private final Path actual;
    private final SourceMap sources;
    private final boolean folder;
    private final boolean archive;
    private final String prefix;
    private final String absolutePrefix;
    private final String absoluteGuide;

    /** A guide at a path, relative to a folder or absolute. */
    GuideFiles(Path guide, Path directory, SourceMap sources) {
        this.actual = directory.resolve(guide);
        this.sources = sources;
        Path from = directory.toAbsolutePath().normalize();
        // What is in the folder is named from there, however long the path was that named it.
        this.named = guide.isAbsolute() && guide.startsWith(from) ? from.relativize(guide) : guide;
        this.folder = Files.isDirectory(actual);
        this.archive = named.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        Path around = folder || archive
                ? named
                : Optional.ofNullable(named.getParent()).orElse(Path.of(""));
        this.prefix = closed(slashed(around.normalize()));
        this.absolutePrefix = closed(slashed(from.resolve(around).normalize()));
        this.absoluteGuide = slashed(from.resolve(guide).normalize());
    }

    /** The guide as a whole. */
    Place whole() {
        String name = slashed(named.normalize());
        return new Place(name.isEmpty() ? "." : name, Optional.empty());
    }

    Place place(SourceRange at) {
        return isWhole(at) ? whole() : new Place(prefix + at.file(), Optional.of(at));
    }

    Place place(Diagnostic diagnostic) {
        return diagnostic.at().map(this::place).orElseGet(this::whole);
    }

    /** The line that a place starts in, when it is known. */
    Optional<String> line(SourceRange at) {
        return sources.line(at.file(), at.start().line());
    }

    /** Whether a place is in no file: the fault is with the folder, or with the archive. */
    private boolean isWhole(SourceRange at) {
        if (sources.line(at.file(), 1).isPresent()) {
            return false;
        }
        if (folder) {
            return !exists(at.file());
        }
        return archive && (slashed(named).endsWith(at.file()) || at.file().indexOf('.') < 0);
    }

    private boolean exists(String file) {
        try {
            return Files.exists(actual.resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The path from the root of the file system of what has this name. */
    String absolute(String name) {
        boolean inside = !prefix.isEmpty() && name.startsWith(prefix);
        return inside ? absolutePrefix + name.substring(prefix.length()) : absoluteGuide;
    }

    private static String closed(String folder) {
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
