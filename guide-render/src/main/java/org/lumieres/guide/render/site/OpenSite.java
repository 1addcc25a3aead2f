package org.lumieres.guide.render.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.parallel.InParallel;
import org.lumieres.guide.render.site.share.SharePicture;

/**
 * The site of one guide as it was when it was opened, whose files are made when they are asked for. Thread-safe; a
 * picture is read once, when the first page that shows it is made.
 */
public final class OpenSite {
    private final Site site;
    private final Guide written;
    private final Theme look;
    private final SiteTheme theme;
    private final SitePictures pictures;
    private final SiteFiles files;
    private final PageFrame frame;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private @Nullable Map<String, byte[]> others;
    private boolean allWritten;

    /**
     * Opens a site.
     *
     * @param site the site of the guide as it is set
     * @param written the guide as it was written, of which the search is made
     */
    OpenSite(Site site, Guide written, Theme look, SiteTheme theme, Assets assets, OwnMarkup own) {
        this.site = site;
        this.written = written;
        this.look = look;
        this.theme = theme;
        this.pictures = new SitePictures(assets);
        this.files = new SiteFiles(assets, pictures);
        this.frame = new PageFrame(site, look, pictures, files, own);
        Pages.of(site).forEach(page -> pages.put(page.path(), page));
    }

    /**
     * Makes one file.
     *
     * @param path its path from the root of the site: {@code animer.html}
     * @return its bytes; empty when the site has no such file
     * @throws IOException if a picture cannot be read
     */
    public Optional<byte[]> file(String path) throws IOException {
        try {
            byte[] own = theme.files().get(path);
            Page page = pages.get(path);
            if (own == null && page != null) {
                return Optional.of(frame.write(page));
            }
            byte[] quick = own == null ? look.files().getOrDefault(path, asset(path)) : own;
            byte[] found = quick == null ? others().get(path) : quick;
            boolean mayBeAsset = SitePictures.isPicture(path) || SiteFiles.isFile(path);
            return found == null && mayBeAsset ? unmetAsset(path) : Optional.ofNullable(found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether a path stands for one content for good, because its name tells the content.
     *
     * @param path the path of a file of the site
     * @return whether whoever has the file need not ask for it again
     */
    public boolean isForGood(String path) {
        return look.isNamedByContent(path);
    }

    /**
     * Makes the page for whoever asks for one that there is not.
     *
     * @param root how to get to the root of the site from any address: {@code /}
     * @return a page of HTML
     */
    public byte[] notFound(String root) {
        return frame.write(new NotFoundPage(site, root), root);
    }

    private byte[] lost() {
        String home = site.absolute(Addresses.HOME);
        return home == null
                ? new LostPage(site).write()
                : notFound(URI.create(home).getPath());
    }

    /** Writes all files. Those of an institution come last, and in the place of the library's of the same path. */
    void writeTo(FileSink all) throws IOException {
        try {
            FileSink sink = (path, content) -> {
                if (!theme.files().containsKey(path)) {
                    all.write(path, content);
                }
            };
            List<Runnable> works = new ArrayList<>();
            // Many short works fill the time that a long one leaves, so the long ones come first.
            works.add(() -> search(sink));
            works.add(() -> besides(sink));
            pages.values().forEach(page -> works.add(() -> write(sink, page.path(), frame.write(page))));
            InParallel.run(works);
            write(sink, Addresses.NOT_FOUND, lost());
            write(sink, pictures.files());
            write(sink, files.files());
            write(sink, look.files());
            write(all, theme.files());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void search(FileSink sink) {
        try {
            new SearchedParts(site, written, sink).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is neither a page nor shown on one: files for machines, pages that lead elsewhere, a picture to share. */
    private void besides(FileSink sink) {
        List<Page> all = List.copyOf(pages.values());
        write(sink, new MachineFiles(site).of(all));
        Set<String> taken = new HashSet<>(Set.of(Addresses.HOME, Addresses.NOT_FOUND));
        pages.keySet().forEach(path -> taken.add(path.toLowerCase(Locale.ROOT)));
        new Redirects(site).besides(taken).forEach((path, page) -> write(sink, path, bytes(page)));
        write(sink, SharePicture.PATH, SharePicture.of(site.guide(), site.editionLabel()));
    }

    /** A file of the guide's folder that a page written so far shows or leads to. */
    private byte @Nullable [] asset(String path) {
        byte[] picture = pictures.files().get(path);
        return picture == null ? files.files().get(path) : picture;
    }

    /** One that is asked for before its page: which there are, only the pages can tell. */
    private synchronized Optional<byte[]> unmetAsset(String path) {
        if (!allWritten) {
            InParallel.run(pages.values().stream()
                    .<Runnable>map(page -> () -> frame.write(page))
                    .toList());
            allWritten = true;
        }
        return Optional.ofNullable(asset(path));
    }

    private synchronized Map<String, byte[]> others() {
        Map<String, byte[]> known = others;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            known.put(Addresses.NOT_FOUND, lost());
            besides(known::put);
            search(known::put);
            others = known;
        }
        return known;
    }

    private static void write(FileSink sink, Map<String, byte[]> files) {
        files.forEach((path, content) -> write(sink, path, content));
    }

    private static void write(FileSink sink, String path, byte[] content) {
        try {
            sink.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
