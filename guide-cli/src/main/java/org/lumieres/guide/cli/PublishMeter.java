package org.lumieres.guide.cli;

import java.nio.file.Path;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.render.publish.InvalidManifestException;
import org.lumieres.guide.render.publish.PublishListener;

/** Shows how far a publication is, and says what was odd. */
record PublishMeter(Meter meter, Session session) implements PublishListener {

    @Override
    public void completed(int files) {
        meter.show("publish.progress", files);
    }

    @Override
    public void ignored(Path manifest, InvalidManifestException fault) {
        String reason = SafeText.of(fault.getMessage());
        session.err().println(session.messages().get("publish.ignored", SafeText.of(manifest.toString()), reason));
    }
}
