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
import org.lumieres.guide.model.Site;
import org.lumieres.guide.model.address.Address;
import org.lumieres.guide.model.address.FileAddress;

/** The files of the pictures that a guide shows, and those that it leads to, each once, in reading order. */
final class GuideFiles {
    private GuideFiles() {}

    static Set<String> of(Guide guide) {
        Preface preface = guide.preface();
        Site site = guide.site();
        Stream<Image> front = Stream.of(
                        guide.cover(), preface == null ? null : preface.portrait(), site == null ? null : site.logo())
                .filter(Objects::nonNull);
        Set<String> files = new LinkedHashSet<>();
        Stream.concat(front.map(Image::src), guide.walk().flatMap(GuideFiles::named))
                .filter(GuideFiles::isInside)
                .forEach(files::add);
        return files;
    }

    private static Stream<String> named(Node node) {
        if (node instanceof Figure figure) {
            return Stream.of(figure.image().src());
        }
        if (node instanceof Inline.Link link) {
            return FileAddress.of(link.url()).filter(FileAddress::isForReaders).map(FileAddress::path).stream();
        }
        return node instanceof Inline.Picture picture
                ? Stream.of(picture.image().src())
                : Stream.empty();
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
