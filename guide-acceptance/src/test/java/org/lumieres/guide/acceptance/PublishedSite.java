package org.lumieres.guide.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.render.publish.Publisher;
import org.lumieres.guide.render.publish.Renderers;

/** A guide published as a site, as it lies in its folder. */
record PublishedSite(Path folder) {

    /** Loads a guide and publishes it as a site, and in other formats. */
    static PublishedSite of(Path source, Path folder, Format... besides) {
        return of(load(source), folder, besides);
    }

    static PublishedSite of(LoadResult loaded, Path folder, Format... besides) {
        try {
            Publisher.builder()
                    .renderers(Renderers.standard(loaded.assets()).build())
                    .build()
                    .publish(loaded.guide().orElseThrow(), EnumSet.of(Format.SITE, besides), folder);
            return new PublishedSite(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadResult load(Path source) {
        try {
            return GuideLoader.standard().load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all its files, with {@code /} between their parts, sorted. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of the site, those that only lead elsewhere and the one of what is not there among them. */
    List<String> pages() {
        return files().stream()
                .filter(file -> file.endsWith(".html") && !file.startsWith("downloads/"))
                .toList();
    }

    /** The pages that are there to be read. */
    List<String> readPages() {
        return pages().stream()
                .filter(page ->
                        document(page).select("meta[http-equiv=refresh]").isEmpty())
                .toList();
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document document(String page) {
        try {
            return Jsoup.parse(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
