package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.publish.Renderers;

/** Writes a guide that does not fail in the formats asked for, be it fit to be published or not. */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class RenderMojo extends WritingMojo {
    /**
     * The formats, of {@code site}, {@code html}, {@code pdf}, {@code epub}, {@code text}, {@code json},
     * {@code markdown}.
     */
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
    List<Path> write(
            Guide guide, Set<Format> formats, Renderers renderers, Path folder, Set<Path> before, Judgement judgement)
            throws IOException {
        Map<String, byte[]> files = new ConcurrentSkipListMap<>();
        for (Format format : formats) {
            renderers.render(guide, format, files::put);
        }
        return new OutputFolder(folder).write(files, before);
    }
}
