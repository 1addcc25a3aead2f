package org.lumieres.guide.maven;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a guide that is fit to be published in its formats, with a manifest of checksums beside them. What only
 * publishing requires is an error here.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class PublishMojo extends WritingMojo {
    /** The formats: <code>html</code>, <code>text</code>, <code>json</code>, <code>markdown</code>. */
    @Parameter(property = "guide.formats", defaultValue = "html,text,json,markdown")
    List<String> formats = List.of("html", "text", "json", "markdown");

    @Override
    String goal() {
        return "publish";
    }

    @Override
    boolean forPublication() {
        return true;
    }

    @Override
    List<String> formats() {
        return formats;
    }

    @Override
    void complete(Map<String, byte[]> files) {
        files.put(OutputFolder.CHECKSUMS, OutputFolder.checksums(files).getBytes(StandardCharsets.UTF_8));
    }
}
