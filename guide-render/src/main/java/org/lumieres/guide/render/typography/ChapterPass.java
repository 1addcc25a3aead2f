package org.lumieres.guide.render.typography;

import java.util.List;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;

/** Sets chapters and what is in them. Not thread-safe. */
final class ChapterPass {
    private final Pass pass;
    private final BlockPass blocks;

    ChapterPass(Pass pass) {
        this.pass = pass;
        this.blocks = new BlockPass(pass);
    }

    Pass pass() {
        return pass;
    }

    BlockPass blocks() {
        return blocks;
    }

    /** Sets a chapter in its own language, or in that of what it stands in. */
    Chapter chapter(Chapter chapter) {
        return pass.inside(chapter.language(), chapter, this::content);
    }

    private Chapter content(Chapter chapter) {
        List<Inline> title = pass.line(chapter.title());
        String summary = pass.wordsIfAny(chapter.summary());
        List<String> authors = pass.eachWords(chapter.authors());
        List<Block> body = blocks.each(chapter.body());
        List<Section> sections = Same.each(chapter.sections(), this::section);
        List<Chapter> chapters = Same.each(chapter.chapters(), this::chapter);
        boolean same = Same.as(title, chapter.title())
                && Same.as(summary, chapter.summary())
                && Same.as(authors, chapter.authors())
                && Same.as(body, chapter.body())
                && Same.as(sections, chapter.sections())
                && Same.as(chapters, chapter.chapters());
        return same
                ? chapter
                : new Chapter(
                        chapter.id(),
                        title,
                        summary,
                        chapter.audience(),
                        chapter.reviewed(),
                        chapter.reviewEvery(),
                        chapter.expires(),
                        chapter.historical(),
                        chapter.draft(),
                        authors,
                        chapter.issued(),
                        chapter.modified(),
                        chapter.keywords(),
                        chapter.aliases(),
                        chapter.metadata(),
                        chapter.language(),
                        body,
                        sections,
                        chapters);
    }

    private Section section(Section section) {
        return pass.inside(section.language(), section, this::content);
    }

    private Section content(Section section) {
        List<Inline> title = pass.line(section.title());
        List<Block> body = blocks.each(section.body());
        List<Section> sections = Same.each(section.sections(), this::section);
        boolean same = Same.as(title, section.title())
                && Same.as(body, section.body())
                && Same.as(sections, section.sections());
        return same ? section : new Section(section.id(), title, section.language(), body, sections);
    }
}
