package org.lumieres.guide.loader;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.validation.Waiver;

/**
 * The exceptions to rules that a chapter's file makes: {@code ignore} in its front matter, an object with a reason for
 * each rule, covers the whole file; a comment covers a block.
 */
final class ChapterWaivers {
    private final MarkdownReader reader;
    private final Problems problems;

    ChapterWaivers(MarkdownReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    List<Waiver> of(ChapterFile chapter) {
        List<Waiver> waivers = new ArrayList<>();
        SourceText text = chapter.text();
        chapter.frontMatter()
                .data()
                .map(DataText::root)
                .map(root -> root.get("ignore"))
                .ifPresent(ignore -> {
                    if (ignore.isObject()) {
                        SourceRange whole = text.range(0, text.text().length());
                        ignore.keys().forEach(rule -> add(rule, ignore.get(rule), whole, waivers));
                    } else if (!ignore.isMissing()) {
                        problems.add(Severity.ERROR, "type", ignore.place(), "chapter.ignore");
                    }
                });
        waivers.addAll(reader.waivers(text, chapter.start()));
        return waivers;
    }

    private void add(String rule, Cursor reason, SourceRange whole, List<Waiver> into) {
        try {
            String words = reason.isString() ? reason.written() : "";
            into.add(new Waiver(new RuleCode(rule), words, reason.keyPlace(), whole));
        } catch (IllegalArgumentException noCode) {
            problems.add(Severity.ERROR, "format", reason.keyPlace(), "data.rule-code", rule);
        }
    }
}
