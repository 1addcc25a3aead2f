package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Publication;
import org.lumieres.guide.render.PublishedFile;
import org.lumieres.guide.render.publish.Manifest;
import org.lumieres.guide.render.publish.Publisher;
import org.lumieres.guide.render.publish.Renderers;

/**
 * Writes a guide that is fit to be published in the formats that it promises, all of them or none, with a manifest of
 * checksums. What only publishing requires is an error here.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class PublishMojo extends WritingMojo {
    /**
     * The formats, of {@code site}, {@code html}, {@code pdf}, {@code epub}, {@code text}, {@code json},
     * {@code markdown}. Unless set, those that the guide promises; all, where it promises none.
     */
    @Parameter(property = "guide.formats")
    List<String> formats = List.of();

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
    List<Path> write(
            Guide guide, Set<Format> formats, Renderers renderers, Path folder, Set<Path> before, Judgement judgement)
            throws IOException {
        String version = judgement.version();
        Publication publication = Publisher.builder()
                .renderers(renderers)
                .generator(new Publication.Generator("guide-maven-plugin", version.isEmpty() ? null : version))
                .build()
                .publish(guide, formats, folder);
        return Stream.concat(publication.files().stream().map(PublishedFile::path), Stream.of(Manifest.FILE))
                .map(folder::resolve)
                .toList();
    }
}
