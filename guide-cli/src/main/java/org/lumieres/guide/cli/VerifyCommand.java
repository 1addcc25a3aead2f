package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.render.publish.InvalidManifestException;
import org.lumieres.guide.render.publish.Manifest;
import org.lumieres.guide.render.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guide verify DIR}: says how a publication differs from what its manifest says. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "directory")
    private Path directory = Path.of("");

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Checked.existing(directory, session);
        Verification verification;
        try {
            verification = Verification.of(folder);
        } catch (InvalidManifestException fault) {
            String file = directory.resolve(Manifest.FILE).toString();
            session.complain(fault.key()
                    .map(key -> session.messages().get("verify.no-manifest-key", SafeText.of(file), key))
                    .orElseGet(() -> session.messages().get("verify.no-manifest", SafeText.of(file))));
            return ExitCode.IO;
        }
        list("verify.changed", verification.changed());
        list("verify.lost", verification.lost());
        list("verify.added", verification.added());
        if (verification.isClean()) {
            int files = verification.publication().files().size();
            session.out().println(session.messages().get("verify.clean", files));
        }
        return verification.isClean() ? ExitCode.CLEAN : ExitCode.FAULTY_CONTENT;
    }

    private void list(String key, List<String> paths) {
        paths.forEach(path -> session.out().println(session.messages().get(key, SafeText.of(path))));
    }
}
