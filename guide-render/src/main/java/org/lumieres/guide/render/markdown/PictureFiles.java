package org.lumieres.guide.render.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.address.Address;

/** The files of the pictures that a guide shows, each once, in reading order. */
final class PictureFiles {
    private PictureFiles() {}

    static Set<String> of(Guide guide) {
        Preface preface = guide.preface();
        Stream<Image> front = Stream.of(guide.cover(), preface == null ? null : preface.portrait())
                .filter(Objects::nonNull);
        Set<String> files = new LinkedHashSet<>();
        Stream.concat(front, guide.walk().flatMap(PictureFiles::shown))
                .map(Image::src)
                .filter(PictureFiles::isInside)
                .forEach(files::add);
        return files;
    }

    private static Stream<Image> shown(Node node) {
        if (node instanceof Figure figure) {
            return Stream.of(figure.image());
        }
        return node instanceof Inline.Picture picture ? Stream.of(picture.image()) : Stream.empty();
    }

    /** Whether a path stays in the guide's folder, whatever system reads it. */
    private static boolean isInside(String src) {
        return new Address(src).isSafe()
                && !new Address(src).leadsElsewhere()
                && src.indexOf('\\') < 0
                && List.of(src.split("/", -1)).stream()
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }
}
