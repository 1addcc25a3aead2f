package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.loader.source.Problems;

/**
 * The files of a guide. They are named by their path from the folder, with {@code /} between its parts; nothing outside
 * the folder is looked at, were it through a symbolic link. Thread-safe; files that appear or go while it is used may
 * be missed.
 */
public final class GuideFolder {
    private static final char FIRST_MARK = '\u0300';

    private final Path root;
    private final String name;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private @Nullable List<String> files;
    private @Nullable FolderWalk walk;
    private @Nullable FileNames names;
    private final AtomicInteger suggested = new AtomicInteger();
    /** The files by name, once somebody has asked for all of them. */
    private volatile Set<String> listed = Set.of();
    /** Files of other names than those by which we know them. */
    private volatile Map<String, Path> decomposed = Map.of();

    private GuideFolder(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    /**
     * Looks at a folder, which must be there.
     *
     * @throws IOException if it cannot be looked at
     */
    public static GuideFolder of(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Path name = root.getFileName();
        return new GuideFolder(root, name == null ? "." : name.toString());
    }

    /** Looks at a folder that goes by another name than its own. */
    static GuideFolder of(Path folder, String name) throws IOException {
        return new GuideFolder(folder.toRealPath(), name);
    }

    /** The folder's own name. */
    public String name() {
        return name;
    }

    /** The folder itself, without symbolic links on the way to it; it may be one in an archive. */
    public Path root() {
        return root;
    }

    /** Where a file that was found is. */
    public Path path(String file) {
        String name = composed(file);
        return decomposed.getOrDefault(name, root.resolve(name));
    }

    /** Looks for a file that somebody named. */
    Lookup look(String name) {
        String written = composed(name);
        if (listed.contains(written)) {
            return new Lookup.Found(written, true);
        }
        Optional<Path> path = within(written);
        if (path.isEmpty()) {
            return new Lookup.Outside();
        }
        String file = nameOf(path.get());
        if (Files.isRegularFile(path.get())) {
            Optional<Path> real = real(path.get());
            if (real.isEmpty()) {
                return new Lookup.Outside();
            }
            // Where case does not count for the system, it does on the reader's.
            return exactName(path.get()).equals(file)
                    ? new Lookup.Found(file, true)
                    : new Lookup.Found(exactName(path.get()), false);
        }
        return names().sameButCase(file)
                .<Lookup>map(otherCase -> new Lookup.Found(otherCase, false))
                .orElseGet(() -> new Lookup.Missing(nearest(file)));
    }

    /** Each name is compared with all files; after so many, there is more amiss than a letter. */
    private Optional<String> nearest(String file) {
        return suggested.getAndIncrement() < Limits.SUGGESTIONS ? names().nearest(file) : Optional.empty();
    }

    /** Whether there is such a file, with its name as it is written. */
    public boolean has(String name) {
        String written = composed(name);
        // Links ask for the same few files over and over, and each answer costs several calls of the system.
        return listed.contains(written) || known.computeIfAbsent(written, this::isThere);
    }

    private boolean isThere(String written) {
        try {
            return within(written)
                    .filter(Files::isRegularFile)
                    .filter(path -> real(path).isPresent() && exactName(path).equals(nameOf(path)))
                    .isPresent();
        } catch (ClosedFileSystemException archive) {
            // All that is in an archive was listed while it was open.
            return false;
        }
    }

    /**
     * Reads a file, unless it is bigger than allowed.
     *
     * @param file a file that was found
     * @throws IOException if it cannot be read
     */
    public Optional<byte[]> read(String file, int maxBytes) throws IOException {
        Path path = path(file);
        long told = Files.size(path);
        if (told > maxBytes) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            // Into one array of the size that the file is said to have; but an archive may lie, and a file may grow.
            byte[] bytes = new byte[(int) told];
            int read = in.readNBytes(bytes, 0, bytes.length);
            int next = in.read();
            if (next < 0) {
                return Optional.of(read == bytes.length ? bytes : Arrays.copyOf(bytes, read));
            }
            byte[] more = in.readNBytes(maxBytes - read);
            byte[] all = Arrays.copyOf(bytes, read + 1 + more.length);
            all[read] = (byte) next;
            System.arraycopy(more, 0, all, read + 1, more.length);
            return all.length > maxBytes ? Optional.empty() : Optional.of(all);
        }
    }

    /** Whether a file that was found is bigger than allowed. */
    public boolean isLarger(String file, int maxBytes) {
        try {
            return Files.size(path(file)) > maxBytes;
        } catch (IOException toldWhenItIsRead) {
            return false;
        }
    }

    /**
     * All files, in natural order; those in hidden folders and those of tools, and links that lead outside, excepted.
     */
    public synchronized List<String> files() {
        List<String> found = files;
        if (found == null) {
            walk = walk();
            decomposed = decomposed(walk.files());
            found = walk.files().stream()
                    .map(this::nameOf)
                    .distinct()
                    .sorted(new NaturalOrder())
                    .toList();
            files = found;
            listed = Set.copyOf(found);
        }
        return found;
    }

    /** The names of all files, for those that are not quite right. */
    public synchronized FileNames names() {
        FileNames known = names;
        if (known == null) {
            known = new FileNames(files());
            names = known;
        }
        return known;
    }

    /** Tells what kept us from looking at all files, if anybody has asked for them. */
    public synchronized void tellFaults(Problems problems) {
        if (walk == null) {
            return;
        }
        if (walk.tooMany()) {
            problems.add(
                    Severity.ERROR,
                    "too-large",
                    SourceRange.startOf(name),
                    "folder.too-large",
                    name,
                    Limits.FILES,
                    Limits.FOLDERS_DEEP);
        }
        for (Path folder : walk.unreadable()) {
            String unread = folder.equals(root) ? name : nameOf(folder);
            problems.add(
                    Severity.WARNING, "unreadable-folder", SourceRange.startOf(unread), "folder.unreadable", unread);
        }
        for (Path link : walk.unfollowed()) {
            // What is in the folder was looked at where it is.
            if (real(link).isEmpty()) {
                String to = Files.isDirectory(link) ? "folder.link-outside" : "folder.link-file-outside";
                String key = Files.exists(link) ? to : "folder.link-nowhere";
                problems.add(
                        Severity.WARNING, "unreadable-folder", SourceRange.startOf(nameOf(link)), key, nameOf(link));
            }
        }
    }

    /** The Markdown files that somebody may have written for readers, in natural order. */
    public List<String> markdownFiles() {
        Set<String> aside = Set.of("readme", "changelog", "license", "licence", "contributing");
        Predicate<String> hidden =
                file -> Stream.of(file.split("/")).anyMatch(part -> part.startsWith(".") || part.startsWith("_"));
        return files().stream()
                .filter(GuideFolder::isMarkdown)
                .filter(hidden.negate())
                .filter(file -> file.indexOf('/') >= 0
                        || !aside.contains(MarkdownName.of(file).stem().toLowerCase(Locale.ROOT)))
                .filter(file -> !MarkdownName.of(file).stem().equals("SUMMARY"))
                .toList();
    }

    /**
     * A name with its accents written as one with their letters (NFC). Some systems and archives write them apart,
     * which looks the same to people, and is another name to most systems.
     */
    public static String composed(String name) {
        return mayHaveMarks(name) ? Normalizer.normalize(name, Normalizer.Form.NFC) : name;
    }

    /** Whether there may be marks to be joined with their letters: the first of Unicode is U+0300 (UAX #15). */
    private static boolean mayHaveMarks(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_MARK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file's name is that of a Markdown file. */
    public static boolean isMarkdown(String file) {
        return MarkdownName.isMarkdown(file);
    }

    private FolderWalk walk() {
        try {
            return FolderWalk.of(
                    root, path -> Files.isRegularFile(path) && real(path).isPresent());
        } catch (IOException gone) {
            return new FolderWalk(List.of(), false, List.of(root), List.of());
        }
    }

    private Optional<Path> within(String written) {
        try {
            Path path = root.resolve(written).normalize();
            return path.startsWith(root) && !path.equals(root) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.of(root.resolve("."));
        }
    }

    private Optional<Path> real(Path path) {
        try {
            Path real = path.toRealPath();
            return real.startsWith(root) ? Optional.of(real) : Optional.empty();
        } catch (NoSuchFileException broken) {
            return Optional.empty();
        } catch (IOException loop) {
            return Optional.empty();
        }
    }

    private String exactName(Path path) {
        try {
            return nameOf(path.toRealPath(LinkOption.NOFOLLOW_LINKS));
        } catch (IOException gone) {
            return nameOf(path);
        }
    }

    /** Files whose names are not written the way we write all names, by that way. */
    private Map<String, Path> decomposed(List<Path> paths) {
        Map<String, Path> others = new HashMap<>();
        for (Path path : paths) {
            String written = writtenName(path);
            String composed = composed(written);
            if (!composed.equals(written)) {
                others.put(composed, path);
            }
        }
        // Where there is a file of each kind, the one that has the name as it is goes before.
        if (!others.isEmpty()) {
            paths.forEach(path -> others.remove(writtenName(path)));
        }
        return Map.copyOf(others);
    }

    private String nameOf(Path path) {
        return composed(writtenName(path));
    }

    private String writtenName(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
