package org.lumieres.guide.render.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Section;

/** The titles of what references lead to. The first of several parts with one id wins. */
final class Targets {
    private final Map<Key, String> titles = new HashMap<>();

    private @Nullable Licence licence;

    private Targets() {}

    private record Key(Inline.Reference.Kind kind, String target) {}

    static Targets of(Guide guide) {
        Targets targets = new Targets();
        targets.licence = guide.licence();
        guide.allChapters().forEach(targets::addChapter);
        guide.glossary().forEach(term -> targets.add(Inline.Reference.Kind.TERM, term.id(), term.label()));
        guide.references().forEach(work -> targets.add(Inline.Reference.Kind.WORK, work.id(), work.title()));
        return targets;
    }

    /** What readers call a licence: the guide's by the name that the guide gives it, any other by its expression. */
    String licence(String id) {
        return licence == null ? id : licence.nameOf(id);
    }

    /** The title of what a reference leads to; empty when the guide has no such part or it has no title. */
    Optional<String> title(Inline.Reference reference) {
        return Optional.ofNullable(titles.get(new Key(reference.kind(), reference.target())));
    }

    private void addChapter(Chapter chapter) {
        add(Inline.Reference.Kind.CHAPTER, chapter.id(), plain(chapter.title()));
        addBlocks(chapter.id(), chapter.body());
        chapter.sections().forEach(section -> addSection(chapter.id(), section));
    }

    private void addSection(String chapter, Section section) {
        add(Inline.Reference.Kind.SECTION, chapter + "#" + section.id(), plain(section.title()));
        addBlocks(chapter, section.body());
        section.sections().forEach(inner -> addSection(chapter, inner));
    }

    private void addBlocks(String chapter, List<Block> blocks) {
        blocks.stream()
                .flatMap(Node::walk)
                .filter(Block.class::isInstance)
                .map(node -> ((Block) node).accept(BlockTitles.INSTANCE))
                .flatMap(Optional::stream)
                .forEach(block -> add(Inline.Reference.Kind.SECTION, chapter + "#" + block.id(), block.title()));
    }

    private void add(Inline.Reference.Kind kind, String target, String title) {
        if (!title.isBlank()) {
            titles.putIfAbsent(new Key(kind, target), title);
        }
    }

    static String plain(List<Inline> title) {
        return Inline.plainText(title).replace('\n', ' ');
    }
}
