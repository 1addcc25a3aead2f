package org.lumieres.guide.render.fragment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.Term;

/**
 * What a guide's references may lead to, and the notes of each of its wholes (a chapter, the preface, a term), gathered
 * in one walk before anything is written. Immutable once made.
 */
public final class Index {
    private final Map<String, Target> chapters = new HashMap<>();
    private final Map<String, Target> sections = new HashMap<>();
    private final Map<String, Target> terms = new HashMap<>();
    private final Map<String, Target> works = new HashMap<>();
    private final Map<String, List<Footnote>> notes = new HashMap<>();
    private final BlockNames names = new BlockNames();
    private @Nullable Licence licence;

    private Index() {}

    public static Index of(Guide guide) {
        Index index = new Index();
        index.licence = guide.licence();
        Preface preface = guide.preface();
        if (preface != null) {
            index.new Walk(Anchors.PREFACE).each(preface.body());
        }
        index.new Walk(Anchors.EPIGRAPHS).each(guide.epigraphs());
        guide.allChapters().forEach(index::add);
        guide.glossary().forEach(index::add);
        for (Reference work : guide.references()) {
            index.works.putIfAbsent(work.id(), Target.of(Anchors.work(work.id()), work.title(), work.language()));
        }
        return index;
    }

    /** What a reference leads to, or null when the guide has no such thing. Notes are known by their whole alone. */
    @Nullable
    public Target find(Inline.Reference reference) {
        return switch (reference.kind()) {
            case CHAPTER -> chapters.get(reference.target());
            case SECTION -> sections.get(reference.target());
            case TERM -> terms.get(reference.target());
            case WORK -> works.get(reference.target());
            case FOOTNOTE -> null;
        };
    }

    @Nullable
    public Target term(String id) {
        return terms.get(id);
    }

    @Nullable
    public Target chapter(String id) {
        return chapters.get(id);
    }

    /** What readers call a licence: the guide's by the name that the guide gives it, any other by its expression. */
    String licence(String id) {
        return licence == null ? id : licence.nameOf(id);
    }

    /** The notes that stand in a whole, in the order of the text. */
    public List<Footnote> notes(String scope) {
        return notes.getOrDefault(scope, List.of());
    }

    private void add(Chapter chapter) {
        String anchor = Anchors.chapter(chapter.id());
        chapters.putIfAbsent(chapter.id(), new Target(anchor, chapter.title(), chapter.language()));
        Walk walk = new Walk(anchor);
        walk.each(chapter.body());
        add(chapter, chapter.sections(), chapter.language(), walk);
    }

    private void add(Chapter chapter, List<Section> among, @Nullable String language, Walk walk) {
        for (Section section : among) {
            String spoken = section.language() == null ? language : section.language();
            String anchor = Anchors.inside(walk.scope, section.id());
            sections.putIfAbsent(chapter.id() + "#" + section.id(), new Target(anchor, section.title(), spoken));
            walk.each(section.body());
            add(chapter, section.sections(), spoken, walk);
        }
    }

    private void add(Term term) {
        String anchor = Anchors.term(term.id());
        terms.putIfAbsent(term.id(), Target.of(anchor, term.label(), term.language()));
        new Walk(anchor).each(term.definition());
    }

    /** Goes through the blocks of one whole, whatever holds them. */
    private final class Walk implements ChildVisitor {
        private final String scope;

        Walk(String scope) {
            this.scope = scope;
        }

        void each(List<? extends Block> blocks) {
            visitChildren("body", blocks);
        }

        @Override
        public void visitChildren(String component, List<? extends Node> children) {
            for (Node child : children) {
                // Words and rows of words hold no blocks, and there are many of them.
                if (child instanceof Inline || child instanceof TableRow) {
                    return;
                }
                if (!(child instanceof Paragraph)) {
                    visitChild(component, child);
                }
            }
        }

        @Override
        public void visitChild(String component, Node child) {
            if (child instanceof Block block) {
                block.accept(names).ifPresent(this::add);
            }
            if (child instanceof Footnote note) {
                notes.computeIfAbsent(scope, absent -> new ArrayList<>()).add(note);
            }
            child.forEachChild(this);
        }

        private void add(BlockNames.Name name) {
            sections.putIfAbsent(
                    scope + "#" + name.id(), new Target(Anchors.inside(scope, name.id()), name.label(), null));
        }
    }
}
