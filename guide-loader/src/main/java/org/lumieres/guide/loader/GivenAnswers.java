package org.lumieres.guide.loader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.links.FileNames;
import org.lumieres.guide.loader.markdown.MarkdownReader;

/**
 * What one text asked of the files around it and was told. Where all answers are still the same, reading the text again
 * would give the same. Not thread-safe.
 */
final class GivenAnswers implements MarkdownReader.Links {
    private final MarkdownReader.Links links;
    private final Map<String, Optional<String>> chapters = new HashMap<>();
    private final Map<String, Optional<String>> pages = new HashMap<>();
    private final Map<String, Boolean> there = new HashMap<>();
    private final Map<String, Boolean> large = new HashMap<>();
    private @Nullable FileNames all;

    /** Passes on what others know. */
    GivenAnswers(MarkdownReader.Links links) {
        this.links = links;
    }

    @Override
    public Optional<String> chapterOf(String file) {
        return chapters.computeIfAbsent(file, links::chapterOf);
    }

    @Override
    public Optional<String> pageAt(String address) {
        return pages.computeIfAbsent(address, links::pageAt);
    }

    @Override
    public boolean exists(String file) {
        return there.computeIfAbsent(file, links::exists);
    }

    @Override
    public boolean isTooLarge(String file) {
        return large.computeIfAbsent(file, links::isTooLarge);
    }

    @Override
    public FileNames files() {
        FileNames answer = all == null ? links.files() : all;
        all = answer;
        return answer;
    }

    /** Whether others would give the same answers. */
    boolean areThoseOf(MarkdownReader.Links others) {
        return chapters.entrySet().stream().allMatch(asked -> asked.getValue().equals(others.chapterOf(asked.getKey())))
                && pages.entrySet().stream().allMatch(asked -> asked.getValue().equals(others.pageAt(asked.getKey())))
                && there.entrySet().stream().allMatch(asked -> asked.getValue() == others.exists(asked.getKey()))
                && large.entrySet().stream().allMatch(asked -> asked.getValue() == others.isTooLarge(asked.getKey()))
                && (all == null || all.all().equals(others.files().all()));
    }
}
