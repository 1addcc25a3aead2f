package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lumieres.guide.loader.GuideLoader;

/** Makes a guide of pages that are there, by writing beside them the guide file that they do without. */
final class Adoption {
    private static final String GUIDE_FILE = "guide.yaml";

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
        Optional<String> text =
                GuideLoader.builder().locale(session.locale()).build().inferGuideFile(actual);
        if (text.isEmpty()) {
            session.complain(session.messages().get("new.nothing-to-adopt", folder.toString()));
            return ExitCode.USAGE;
        }
        try (Staging staging = new Staging()) {
            staging.add(actual.resolve(GUIDE_FILE), text.get().getBytes(StandardCharsets.UTF_8));
            staging.commit();
        }
        session.out().print(text.get());
        session.err().println(session.messages().get("new.adopted", folder.resolve(GUIDE_FILE), folder));
        return ExitCode.CLEAN;
    }
}
