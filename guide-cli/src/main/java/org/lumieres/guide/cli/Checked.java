package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.report.Tally;
import org.lumieres.guide.validation.LoadedGuide;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * A guide that was loaded and validated.
 *
 * @param loaded what was loaded
 * @param report all that is wrong with it
 * @param rules by which rules
 * @param named where it comes from, as the arguments name it
 */
record Checked(LoadResult loaded, Report report, RuleCatalogue rules, Path named) {
    /**
     * Loads and validates.
     *
     * @throws NoSuchFileException if there is nothing at that path: a mistyped path is not a fault of a guide
     */
    static Checked read(Path named, Judgement judgement, Session session) throws IOException {
        return read(named, loaded -> loaded, judgement, session);
    }

    /** Loads, and asks for all that publishing requires. */
    static Checked forPublication(Path named, Judgement judgement, Session session) throws IOException {
        LoadResult loaded = load(named, session);
        return new Checked(loaded, judgement.of(loaded, true, session), judgement.rules(session), named);
    }

    /** Loads, has more found out, and validates. */
    static Checked read(Path named, UnaryOperator<LoadedGuide> more, Judgement judgement, Session session)
            throws IOException {
        LoadResult loaded = load(named, session);
        return new Checked(loaded, judgement.of(more.apply(loaded), false, session), judgement.rules(session), named);
    }

    private static LoadResult load(Path named, Session session) throws IOException {
        return GuideLoader.builder().locale(session.locale()).build().load(existing(named, session));
    }

    /**
     * A path that the arguments name.
     *
     * @throws NoSuchFileException if there is nothing; its other file is the one that was meant, if one is near
     */
    static Path existing(Path named, Session session) throws NoSuchFileException {
        Path actual = session.resolve(named);
        if (!Files.exists(actual)) {
            String meant = NearestPath.of(named, session.directory())
                    .map(Path::toString)
                    .orElse(null);
            throw new NoSuchFileException(named.toString(), meant, null);
        }
        return actual;
    }

    /** The files that it was read from, by paths without links on the way. */
    Set<Path> files(Session session) throws IOException {
        Set<Path> files = new HashSet<>();
        Path whole = session.resolve(named).toRealPath();
        if (Files.isRegularFile(whole)) {
            files.add(whole);
        }
        for (String file : loaded.sources().files()) {
            files.add(loaded.sources().path(file).orElse(whole).toRealPath());
        }
        return files;
    }

    /** What a report on it is written for, but for colours and thresholds. */
    ReportContext.Builder context(Session session) {
        return ReportContext.builder()
                .guide(named)
                .rules(rules)
                .directory(session.directory())
                .sources(loaded.sourceMap())
                .locale(session.locale())
                .tool("guide", ProgramVersion.number().orElse(""));
    }

    /** The guide, when it is good enough to be written; what speaks against it is told. */
    Optional<Guide> sound(Session session) throws IOException {
        ReportContext context = context(session).palette(session.errPalette()).build();
        if (report.fails(Severity.ERROR) || loaded.guide().isEmpty()) {
            ReportFormat.TEXT.write(report, context, session.err());
            session.err().println(session.messages().get("render.nothing-written"));
            return Optional.empty();
        }
        if (!report.diagnostics().isEmpty()) {
            String tally = new Tally(report).in(context);
            session.err().println(session.messages().get("render.lesser-faults", tally, String.valueOf(named)));
        }
        return loaded.guide();
    }
}
