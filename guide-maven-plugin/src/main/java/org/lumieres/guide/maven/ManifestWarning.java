package org.lumieres.guide.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;
import org.lumieres.guide.render.publish.InvalidManifestException;
import org.lumieres.guide.render.publish.PublishListener;
import org.lumieres.guide.report.wording.Phrasebook;

/** Warns of a manifest that makes no sense. */
record ManifestWarning(Log log, Phrasebook words) implements PublishListener {

    @Override
    public void completed(int files) {
        // A build's log has no meter.
    }

    @Override
    public void ignored(Path manifest, InvalidManifestException fault) {
        log.warn(words.get("manifest-ignored", manifest, fault.getMessage()));
    }
}
