package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what is wrong with a guide, and fails the build where it is bad enough. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends GuideMojo {
    @Override
    String goal() {
        return "validate";
    }

    @Override
    boolean forPublication() {
        return false;
    }

    @Override
    List<String> settings(Choice choice) {
        return List.of();
    }

    @Override
    Collection<Path> work(Judged judged, Judgement judgement, Set<Path> before)
            throws IOException, MojoFailureException {
        Words words = judgement.words();
        new FindingLog(getLog(), words).write(judged, judgement.show(), judgement.failOn());
        if (judgement.failOn().fails(judged.report())) {
            throw judgement.failure(judged);
        }
        getLog().info(words.get("valid", judged.source(), judged.tally(words)));
        return List.of();
    }
}
