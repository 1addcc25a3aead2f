package org.lumieres.guide.loader.markdown;

import static org.lumieres.guide.loader.source.Limits.ASSET_BYTES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.links.PathReadings;
import org.lumieres.guide.loader.links.RelativePath;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.markdown.MarkdownReader.Links;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Inline.Reference.Kind;
import org.lumieres.guide.model.address.FileAddress;
import org.lumieres.guide.model.address.PercentEncoding;

/** Finds out what the addresses of links and pictures lead to. Not thread-safe: one a reading. */
final class LinkTargets {
    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private final String file;
    private final Context context;
    private final Findings findings;
    private final Map<String, Target> known = new HashMap<>();
    private int suggested;

    LinkTargets(String file, Context context, Findings findings) {
        this.file = file;
        this.context = context;
        this.findings = findings;
    }

    /** What a link leads to: a part of this guide, or an address when the kind is null. */
    record Target(@Nullable Kind kind, String address) {
        boolean isInside() {
            return kind != null;
        }

        Inline link(@Nullable String title, List<Inline> content) {
            return kind == null
                    ? new Inline.Link(address, title, content)
                    : new Inline.Reference(kind, address, content);
        }
    }

    /** What a link leads to; faults are told at its place. */
    Target link(String url, Span at) {
        Target found = known.get(url);
        if (found == null) {
            Faults faults = new Faults(at);
            found = linkTo(url, faults);
            if (!faults.any) {
                known.put(url, found);
            }
        }
        return found;
    }

    /** Whether an address that may be prose names a file of the guide, a heading or another site. */
    boolean leadsSomewhere(String address) {
        if (address.startsWith("#") || isElsewhere(address)) {
            return true;
        }
        String path = PercentEncoding.decode(beforeAny(address, "#?"));
        PathReadings readings = readings(path);
        return known(readings)
                .or(() -> page(path, readings))
                .or(() -> sameButCase(readings))
                .isPresent();
    }

    /** The file of such a name, in whichever folder. */
    Optional<String> named(String name) {
        return context.links().files().named(name);
    }

    /** Tells that a title is lost when it is that of a link to a part of this guide, which goes by its own. */
    void tellLostTitle(Target target, @Nullable String title, Span at) {
        if (target.isInside() && title != null && !title.isBlank()) {
            findings.warning("unknown-attribute", at, "link.title", title);
        }
    }

    /** The file of a picture relative to the guide's folder, or its address as written. */
    String image(String src, Span at) {
        return isElsewhere(src) ? src : image(src, PercentEncoding.decode(beforeAny(src, "#?")), true, at);
    }

    /**
     * The same for a picture that data names: a file's name is not encoded there. A document may travel without its
     * pictures, so a missing one does not keep it from being read.
     */
    String picture(String src, Span at) {
        return isElsewhere(src) ? src : image(src, src, false, at);
    }

    private String image(String src, String path, boolean grave, Span at) {
        if (src.isEmpty()) {
            return src;
        }
        Faults faults = new Faults(at);
        PathReadings readings = readings(path);
        Optional<String> found = known(readings);
        if (found.isPresent()) {
            return found.get();
        }
        if (readings.leadsOut()) {
            faults.error("outside-folder", "outside-folder", src);
            return src;
        }
        String meant = readings.paths().get(0);
        Optional<String> sameButCase = sameButCase(readings);
        if (sameButCase.isPresent()) {
            faults.warning("file-name-case", "file-name-case", meant, sameButCase.get());
            return sameButCase.get();
        }
        faults.missing(grave, meant);
        return meant;
    }

    private Target linkTo(String url, Faults faults) {
        if (url.startsWith("term:")) {
            return new Target(Kind.TERM, PercentEncoding.decode(url.substring("term:".length())));
        }
        if (url.startsWith("ref:")) {
            return new Target(Kind.WORK, PercentEncoding.decode(url.substring("ref:".length())));
        }
        if (url.isEmpty() || isElsewhere(url)) {
            return new Target(null, url);
        }
        if (url.startsWith("#")) {
            return context.chapterId().isEmpty() || url.length() == 1
                    ? new Target(null, url)
                    : section(context.chapterId(), url);
        }
        return toFile(url, faults);
    }

    private Target toFile(String url, Faults faults) {
        String written = beforeAny(url, "#?");
        String suffix = url.substring(written.length());
        String decoded = PercentEncoding.decode(written);
        PathReadings readings = readings(decoded);
        Optional<String> known = known(readings).or(() -> page(decoded, readings));
        if (known.isPresent()) {
            return toKnown(known.get(), url, written, suffix, faults);
        }
        if (readings.leadsOut()) {
            faults.error("outside-folder", "outside-folder", url);
            return new Target(null, url);
        }
        String path = readings.paths().get(0);
        Optional<String> sameButCase = sameButCase(readings);
        if (sameButCase.isEmpty()) {
            faults.missing(MarkdownName.isMarkdown(path), path.isEmpty() ? url : path);
            return new Target(
                    null, MarkdownName.isMarkdown(path) || isRooted(url) ? url : address(written, path) + suffix);
        }
        faults.warning("file-name-case", "file-name-case", path, sameButCase.get());
        return chapter(sameButCase.get(), suffix)
                .orElse(new Target(null, PercentEncoding.encode(sameButCase.get()) + suffix));
    }

    private Target toKnown(String path, String url, String written, String suffix, Faults faults) {
        Optional<Target> chapter = chapter(path, suffix);
        if (chapter.isEmpty() && MarkdownName.isMarkdown(path)) {
            faults.error("broken-reference", "no-chapter", path);
            return new Target(null, url);
        }
        if (chapter.isEmpty() && !new FileAddress(path, "").isForReaders()) {
            faults.warning("unpublished-file", "unpublished-file", path);
        } else if (chapter.isEmpty() && context.links().isTooLarge(path)) {
            faults.warning("unpublished-file", "unpublished-file.large", path, ASSET_BYTES >> 20);
        }
        return chapter.orElseGet(() -> new Target(null, address(written, path) + suffix));
    }

    /** The first reading of a path that a file has. */
    private Optional<String> known(PathReadings readings) {
        Links links = context.links();
        return readings.paths().stream()
                .filter(path -> links.chapterOf(path).isPresent() || links.exists(path))
                .findFirst();
    }

    /** The file whose path differs by capitals alone from the first reading that can be. */
    private Optional<String> sameButCase(PathReadings readings) {
        FileNames files = context.links().files();
        return readings.paths().stream()
                .flatMap(path -> files.sameButCase(path).stream())
                .findFirst();
    }

    /** Each new name is compared with all files; after so many, there is more amiss than a letter. */
    private Optional<String> nearest(String path) {
        return suggested++ < Limits.SUGGESTIONS ? context.links().files().nearest(path) : Optional.empty();
    }

    /** The chapter's file that a site would show there; an address that names a Markdown file is taken at its word. */
    private Optional<String> page(String path, PathReadings readings) {
        if (MarkdownName.isMarkdown(path) || path.length() > Limits.ADDRESS) {
            return Optional.empty();
        }
        Stream<String> ofPage = path.startsWith("/") ? Stream.of(path) : PathReadings.fromPage(file, path).stream();
        return Stream.concat(readings.paths().stream(), ofPage)
                .flatMap(reading -> context.links().pageAt(reading).stream())
                .findFirst();
    }

    private Optional<Target> chapter(String path, String suffix) {
        return context.links().chapterOf(path).map(id -> {
            int hash = suffix.indexOf('#');
            return hash < 0 || hash + 1 == suffix.length()
                    ? new Target(Kind.CHAPTER, id)
                    : section(id, suffix.substring(hash));
        });
    }

    private static Target section(String chapter, String fragment) {
        return new Target(Kind.SECTION, chapter + "#" + PercentEncoding.decode(fragment.substring(1)));
    }

    /** The address, from the guide's folder, of a path that was found; it stays encoded as it was where it can. */
    private String address(String written, String path) {
        return RelativePath.resolve(file, written)
                .filter(resolved -> PercentEncoding.decode(resolved).equals(path))
                .orElseGet(() -> PercentEncoding.encode(path));
    }

    private PathReadings readings(String path) {
        return path.length() > Limits.ADDRESS ? new PathReadings(List.of(), true) : PathReadings.of(file, path);
    }

    private static boolean isRooted(String url) {
        return url.startsWith("/") || url.startsWith("@");
    }

    /** Whether an address names another site, a scheme of its own, or is too long to be a path. */
    private static boolean isElsewhere(String url) {
        return url.startsWith("//")
                || url.length() > Limits.ADDRESS
                || ABSOLUTE.matcher(url).matches();
    }

    private static String beforeAny(String url, String ends) {
        int at = 0;
        while (at < url.length() && ends.indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return url.substring(0, at);
    }

    /** What is wrong with one address. */
    private final class Faults {
        private final Span at;
        private boolean any;

        Faults(Span at) {
            this.at = at;
        }

        void error(String code, String key, Object... arguments) {
            any = true;
            findings.error(code, at, key, arguments);
        }

        void warning(String code, String key, Object... arguments) {
            any = true;
            findings.warning(code, at, key, arguments);
        }

        void missing(boolean grave, String path) {
            Optional<String> meant = findings.areTold() ? nearest(path) : Optional.empty();
            String key = meant.isPresent() ? "missing-file.near" : "missing-file";
            Object[] arguments = {path, meant.orElse("")};
            if (grave) {
                error("missing-file", key, arguments);
            } else {
                warning("missing-file", key, arguments);
            }
        }
    }
}
