package org.lumieres.guide.loader;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The texts that a guide was read from, as they were then, and the folder that holds them. Files go by the names that
 * diagnostics give them. Thread-safe; the texts do not change.
 */
public final class Sources {
    private static final Sources NONE = new Sources(Optional.empty(), Map.of());

    private final Optional<GuideFolder> folder;
    private final Map<String, SourceText> texts;

    private Sources(Optional<GuideFolder> folder, Map<String, SourceText> texts) {
        this.folder = folder;
        this.texts = Map.copyOf(texts);
    }

    /**
     * Those of a guide that was not read from a folder: it was in an archive, or there is none.
     *
     * @return no text at all
     */
    public static Sources none() {
        return NONE;
    }

    static Sources of(SourceFiles files) {
        return new Sources(Optional.of(files.folder()), files.read());
    }

    /**
     * The folder on the disk.
     *
     * @return its path, without symbolic links on the way; empty when the guide was not read from a folder
     */
    public Optional<Path> folder() {
        return folder.map(GuideFolder::root);
    }

    /**
     * The files that were read.
     *
     * @return their names, as {@code SourceRange.file} has them; in no order
     */
    public Set<String> files() {
        return texts.keySet();
    }

    /**
     * What stood in a file.
     *
     * @param file the file
     * @return its text without a byte order mark, its line ends as they were; empty when no such file was read
     */
    public Optional<String> text(String file) {
        return Optional.ofNullable(texts.get(file)).map(SourceText::text);
    }

    /**
     * Where a file is.
     *
     * @param file the file
     * @return its path, beneath the folder; empty when no such file was read
     */
    public Optional<Path> path(String file) {
        return texts.containsKey(file) ? folder.map(found -> found.path(file)) : Optional.empty();
    }
}
