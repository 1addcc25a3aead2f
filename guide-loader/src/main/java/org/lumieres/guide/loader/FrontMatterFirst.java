package org.lumieres.guide.loader;

import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Origin;

/**
 * Where a chapter was read from: what its front matter says is found there, without reading the text under it once
 * more.
 *
 * @param frontMatter the front matter by itself
 * @param whole the whole file
 */
record FrontMatterFirst(Origin frontMatter, Origin whole) implements Origin {
    private static final Set<String> IN_TEXT = Set.of("id", "title", "body", "sections", "chapters");

    @Override
    public Optional<SourceRange> find(ModelPath path, String suffix) {
        return isInText(suffix)
                ? whole.find(path, suffix)
                : frontMatter.find(path, suffix).or(() -> whole.find(path, suffix));
    }

    private static boolean isInText(String suffix) {
        int end = suffix.indexOf('/', 1);
        return suffix.isEmpty() || IN_TEXT.contains(suffix.substring(1, end < 0 ? suffix.length() : end));
    }
}
