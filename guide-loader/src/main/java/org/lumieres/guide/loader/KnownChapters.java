package org.lumieres.guide.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.folder.KnownTexts;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * What the Markdown files of a guide became when they were read last: their front matter, and their text before its
 * links are led home. A file's part is good for as long as its text is the same object, and what its text asked of
 * others has the same answers. What is here can be read by several threads.
 */
final class KnownChapters {
    private final KnownTexts texts = new KnownTexts();
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();
    private final Map<String, Converted> converted = new ConcurrentHashMap<>();

    private record Opened(ChapterFile file, List<Diagnostic> findings) {}

    private record Converted(SourceText text, Context context, GivenAnswers answers, MarkdownChapters.Read read) {
        boolean isOf(SourceText now, Context around) {
            return text == now
                    && context.chapterId().equals(around.chapterId())
                    && context.title().equals(around.title())
                    && context.language().equals(around.language())
                    && answers.areThoseOf(around.links());
        }
    }

    /** The texts of all files. */
    KnownTexts texts() {
        return texts;
    }

    /** Opens a file: splits its front matter from its text, and tells what is wrong with it. */
    ChapterFile open(SourceText text, Problems problems) {
        Opened last = opened.get(text.file());
        if (last == null || last.file().text() != text) {
            Problems found = problems.another();
            ChapterFile file = ChapterFile.of(text, found);
            last = new Opened(file, found.found());
            opened.put(text.file(), last);
        }
        problems.addAll(last.findings());
        return last.file();
    }

    /** What was read of a file, if reading it again would give the same. */
    Optional<MarkdownChapters.Read> read(ChapterFile file, Context context) {
        return Optional.ofNullable(converted.get(file.text().file()))
                .filter(last -> last.isOf(file.text(), context))
                .map(Converted::read);
    }

    /** Notes what was read of a file, and what the text was told by others meanwhile. */
    void note(ChapterFile file, Context context, GivenAnswers answers, MarkdownChapters.Read read) {
        converted.put(file.text().file(), new Converted(file.text(), context, answers, read));
    }

    /** Forgets the files that no longer count. */
    void keep(Set<String> files) {
        texts.keep(files);
        opened.keySet().retainAll(files);
        converted.keySet().retainAll(files);
    }
}
