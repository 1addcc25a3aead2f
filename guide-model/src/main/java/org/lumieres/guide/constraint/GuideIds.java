package org.lumieres.guide.constraint;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.TableRow;
import org.lumieres.guide.model.Trail;

/** Every id of a guide, with the way to its bearer. */
final class GuideIds {
    private final List<IdSpace> spaces = new ArrayList<>();
    final IdSpace volumes = space();
    final IdSpace chapters = space();
    final IdSpace terms = space();
    final IdSpace works = space();
    final IdSpace audiences = space();
    /** By identity: hashing a chapter means reading it all, and two may be equal. */
    private final IdentityHashMap<Node, Page> pages = new IdentityHashMap<>();

    /**
     * The ids inside a chapter, or inside what else stands for itself.
     *
     * @param anchors those of sections and blocks
     * @param footnotes those of footnotes
     */
    record Page(IdSpace anchors, IdSpace footnotes) {}

    /** All ids. What is inside of words has none, nor of rows, which hold words alone; these are most of a guide. */
    GuideIds(Guide guide) {
        this(
                guide,
                (node, trail) -> !(node instanceof Paragraph || node instanceof Inline || node instanceof TableRow));
    }

    /** All ids that stand where another visitor looks, on the same walk. */
    GuideIds(Guide guide, Trail.Visitor other) {
        Trail root = Trail.of(guide);
        for (int i = 0; i < guide.volumes().size(); i++) {
            volumes.claim(guide.volumes().get(i).id(), root.to("volumes", i).to("id"));
        }
        for (int i = 0; i < guide.glossary().size(); i++) {
            terms.claim(guide.glossary().get(i).id(), root.to("glossary", i).to("id"));
        }
        for (int i = 0; i < guide.references().size(); i++) {
            works.claim(guide.references().get(i).id(), root.to("references", i).to("id"));
        }
        for (int i = 0; i < guide.audiences().size(); i++) {
            Audience audience = guide.audiences().get(i);
            audiences.claim(audience.key(), root.to("audiences", i).to(audience.id() == null ? "name" : "id"));
        }
        root.walk((node, trail) -> {
            claim(node, trail);
            return other.visit(node, trail);
        });
    }

    /** Ids that were claimed more than once. */
    List<IdSpace.Clash> clashes() {
        return spaces.stream().flatMap(space -> space.clashes().stream()).toList();
    }

    /** The ids that a link may name without naming the chapter: those of the page that a trail leads into. */
    Page page(Trail trail) {
        return pages.computeIfAbsent(trail.page().node(), page -> new Page(space(), space()));
    }

    /** Only these kinds of nodes bear an id of their own; what they are made of comes later in the walk. */
    private void claim(Node node, Supplier<Trail> trail) {
        if (node instanceof Inline) {
            return;
        }
        if (node instanceof Chapter chapter) {
            chapters.claim(chapter.id(), trail.get().to("id"));
        } else if (node instanceof Section section) {
            page(trail.get()).anchors().claim(section.id(), trail.get().to("id"));
        } else if (node instanceof Block block) {
            block.accept(BlockId.OF)
                    .ifPresent(id ->
                            page(trail.get()).anchors().claim(id, trail.get().to("id")));
            if (block instanceof Footnote footnote) {
                page(trail.get()).footnotes().claim(footnote.id(), trail.get().to("id"));
            } else if (block instanceof Checklist checklist) {
                claimItems(checklist, trail.get());
            }
        }
    }

    private void claimItems(Checklist checklist, Trail trail) {
        IdSpace items = space();
        for (int i = 0; i < checklist.items().size(); i++) {
            items.claim(checklist.items().get(i).id(), trail.to("items", i).to("id"));
        }
    }

    private IdSpace space() {
        IdSpace space = new IdSpace();
        spaces.add(space);
        return space;
    }
}
