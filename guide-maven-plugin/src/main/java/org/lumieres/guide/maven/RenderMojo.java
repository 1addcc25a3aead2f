package org.lumieres.guide.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a guide that does not fail in the formats asked for, be it fit to be published or not. */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class RenderMojo extends WritingMojo {
    /** The formats: <code>html</code>, <code>text</code>, <code>json</code>, <code>markdown</code>. */
    @Parameter(property = "guide.formats", defaultValue = "html")
    List<String> formats = List.of("html");

    @Override
    String goal() {
        return "render";
    }

    @Override
    boolean forPublication() {
        return false;
    }

    @Override
    List<String> formats() {
        return formats;
    }

    @Override
    void complete(Map<String, byte[]> files) {
        // A draft needs no manifest.
    }
}
