package org.lumieres.guide.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Guide;

/** A guide's folder that a test writes file by file. */
record GuideOnDisk(Path folder) {
    private static final GuideLoader LOADER =
            GuideLoader.builder().locale(Locale.ENGLISH).build();

    GuideOnDisk with(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        // What is not about the end of files has one.
        boolean ends = content.isEmpty() || content.endsWith("\n") || !file.matches(".*\\.(?:md|ya?ml)");
        Files.writeString(path, ends ? content : content + "\n");
        return this;
    }

    LoadResult load() throws IOException {
        return load("");
    }

    LoadResult load(String file) throws IOException {
        return LOADER.load(folder.resolve(file));
    }

    Guide guide() throws IOException {
        return load().guide().orElseThrow();
    }

    /** What was found, as compilers print it. */
    static List<String> found(LoadResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    /** Where a value stands, from and to. */
    static String place(LoadResult result, String pointer) {
        ModelPath path = ModelPath.ROOT;
        for (String step : pointer.substring(1).split("/")) {
            path = path.property(step);
        }
        return result.sourceMap()
                .find(path)
                .map(range -> range.file() + " " + range.start() + "-" + range.end())
                .orElse("nowhere");
    }
}
