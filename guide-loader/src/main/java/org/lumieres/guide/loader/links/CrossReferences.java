package org.lumieres.guide.loader.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.model.address.PercentEncoding;
import org.lumieres.guide.model.rewrite.Rewrite;
import org.lumieres.guide.rule.TrailPath;

/**
 * Leads the links of a guide to the headings that they name otherwise than by their ids, once all chapters are there: a
 * link may name a heading as another tool would, and, when it says no page, one of another page. What leads nowhere
 * stays as it is, for the validator to tell. For one guide; not thread-safe.
 */
public final class CrossReferences {
    private static final int MOST_NAMED = 5;

    private final Pages pages;
    private final Map<String, ChapterSource> sources;
    private final SourceMap places;
    private final Problems problems;
    private final Rewrite rewrite = new Rewrite();
    /** Whether the chapter that the walk is in may have such links. */
    private boolean here = true;

    private CrossReferences(Guide guide, Map<String, ChapterSource> sources, SourceMap places, Problems problems) {
        this.pages = new Pages(guide, sources);
        this.sources = sources;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Makes a guide whose links lead to what they name.
     *
     * @param sources what is known of the chapters' files, by the chapters' ids
     * @param places where the guide is written; asked only when there is something to tell
     */
    public static Guide resolve(Guide guide, Map<String, ChapterSource> sources, SourceMap places, Problems problems) {
        CrossReferences references = new CrossReferences(guide, sources, places, problems);
        Trail.of(guide).walk(references::visit);
        return references.rewrite.of(guide);
    }

    /** Passes by the text of chapters without a link that could concern us: it is most of many guides. */
    private boolean visit(Node node, Supplier<Trail> trail) {
        if (node instanceof Chapter chapter) {
            ChapterSource source = sources.get(chapter.id());
            here = source == null || source.mayNamePlaces();
        } else if (node instanceof Section || node instanceof Block) {
            return here || !(trail.get().page().node() instanceof Chapter);
        } else {
            follow(node, trail);
        }
        return true;
    }

    private void follow(Node node, Supplier<Trail> trail) {
        if (node instanceof Inline.Reference reference && reference.kind() == Inline.Reference.Kind.SECTION) {
            follow(reference, trail.get());
        } else if (node instanceof Inline.Link link && isLoose(link, trail)) {
            elsewhere(PercentEncoding.decode(link.url().substring(1)), link.content(), trail.get(), "url");
        }
    }

    /** Outside chapters, a name alone cannot be that of a heading nearby. */
    private static boolean isLoose(Inline.Link link, Supplier<Trail> trail) {
        return link.url().length() > 1
                && link.url().charAt(0) == '#'
                && !(trail.get().page().node() instanceof Chapter);
    }

    private void follow(Inline.Reference reference, Trail trail) {
        String target = reference.target();
        int hash = target.indexOf('#');
        Optional<Page> page = hash < 0 ? Optional.empty() : pages.of(target.substring(0, hash));
        if (page.isEmpty()) {
            return;
        }
        String name = target.substring(hash + 1);
        if (page.get().has(name)) {
            return;
        }
        Optional<Anchor> called = page.get().called(name);
        if (called.isPresent()) {
            rewrite.replace(trail, called.get().reference(reference.content()));
        } else if (isWithin(target.substring(0, hash), trail)) {
            elsewhere(name, reference.content(), trail, "target");
        }
    }

    private static boolean isWithin(String chapter, Trail trail) {
        return trail.page().node() instanceof Chapter page && page.id().equals(chapter);
    }

    /** Looks for what its own page does not have. */
    private void elsewhere(String name, List<Inline> content, Trail trail, String component) {
        List<Anchor> called = pages.called(name);
        Optional<Anchor> found =
                called.isEmpty() ? pages.meant(name) : called.stream().findFirst();
        ModelPath path = TrailPath.of(trail).property(component);
        if (found.isPresent()) {
            tell(name, found.get(), called, path);
            rewrite.replace(trail, found.get().reference(content));
        } else if (trail.node() instanceof Inline.Link) {
            // Of a reference the validator tells it; a link is nothing to it.
            problems.add(Severity.WARNING, "broken-reference", place(path), path, "anchor.missing", name);
        }
    }

    private void tell(String name, Anchor found, List<Anchor> called, ModelPath path) {
        SourceRange at = place(path);
        String href = href(found, at.file());
        if (called.isEmpty()) {
            // Only a person can say whether the nearest is the right one.
            problems.add(Severity.WARNING, "loose-anchor", at, path, "anchor.near", name, found.words(), href);
        } else if (called.size() > 1) {
            String all = called.stream()
                    .limit(MOST_NAMED)
                    .map(one -> href(one, at.file()))
                    .collect(Collectors.joining(", "));
            problems.add(Severity.WARNING, "loose-anchor", at, path, "anchor.several", name, href, all);
        } else {
            problems.add(Severity.INFO, "loose-anchor", at, path, "anchor.elsewhere", name, file(found), href);
            edit(name, href, at);
        }
    }

    /** Lets a machine write what the link leads to already: the guide that is read stays the same. */
    private void edit(String name, String href, SourceRange at) {
        Destination.in(places, at)
                .filter(written -> written.names(name))
                .flatMap(written -> written.replacedBy(href))
                .ifPresent(problems::mendLast);
    }

    private SourceRange place(ModelPath path) {
        return places.locate(path).orElseGet(() -> SourceRange.startOf(""));
    }

    private String file(Anchor anchor) {
        ChapterSource source = sources.get(anchor.chapter());
        return source == null ? anchor.chapter() : source.file();
    }

    private String href(Anchor anchor, String from) {
        String fragment = anchor.section().isEmpty() ? "" : "#" + anchor.section();
        String file = file(anchor);
        boolean here = file.equals(from) && !fragment.isEmpty();
        String href = here ? fragment : RelativePath.between(from, file) + fragment;
        return href.indexOf(' ') < 0 ? href : "<" + href + ">";
    }
}
