package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.folder.NaturalOrder;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.source.MarkdownName;

/**
 * Puts pages under those that their front matter calls {@code parent}, by its title, as the theme Just the Docs does;
 * {@code grand_parent} tells parents of one title apart. A page whose parent is not there, or is below it, stays.
 */
final class ParentPages {
    private final Pages facts;
    private final Map<String, List<String>> filesByTitle = new HashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Double> positions = new HashMap<>();

    private ParentPages(Pages facts) {
        this.facts = facts;
    }

    /** The same chapters, each page under its parent. */
    static List<OutlineEntry> arrange(List<OutlineEntry> entries, Pages facts) throws IOException {
        ParentPages pages = new ParentPages(facts);
        pages.read(entries);
        if (pages.named.isEmpty()) {
            return entries;
        }
        pages.named.forEach(pages::findParent);
        Map<String, List<OutlineEntry>> moved = new HashMap<>();
        List<OutlineEntry> left = pages.take(entries, "", moved);
        return pages.put(left, moved);
    }

    private void read(List<OutlineEntry> entries) throws IOException {
        for (OutlineEntry entry : entries) {
            if (entry.file().isPresent()) {
                String file = entry.file().get();
                Optional<Cursor> data = facts.frontMatter(file);
                @Nullable Double position = FolderOrder.said(data);
                if (position != null) {
                    positions.put(file, position);
                }
                data.flatMap(found -> Words.of(found, "parent")).ifPresent(parent -> named.put(file, parent));
                // Only titles that front matter says are names for others: no other tool has parents.
                data.flatMap(found -> Words.of(found, "title"))
                        .ifPresent(title -> filesByTitle
                                .computeIfAbsent(title, key -> new ArrayList<>())
                                .add(file));
            }
            read(entry.entries());
        }
    }

    private void findParent(String file, String title) {
        List<String> candidates = filesByTitle.getOrDefault(title, List.of());
        Optional<String> grandParent = grandParent(file);
        candidates.stream()
                .filter(candidate -> grandParent.isEmpty() || grandParent.get().equals(named.get(candidate)))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .filter(parent -> !isAbove(file, parent))
                .ifPresent(parent -> parents.put(file, parent));
    }

    private Optional<String> grandParent(String file) {
        try {
            return facts.frontMatter(file).flatMap(found -> Words.of(found, "grand_parent"));
        } catch (IOException e) {
            // It was read a moment ago, and is kept.
            return Optional.empty();
        }
    }

    private boolean isAbove(String file, String other) {
        Set<String> seen = new HashSet<>();
        for (@Nullable String at = other; at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(file)) {
                return true;
            }
        }
        return false;
    }

    /** Takes out of the entries those that belong under a page that they are not under, and what that leaves empty. */
    private List<OutlineEntry> take(List<OutlineEntry> entries, String above, Map<String, List<OutlineEntry>> moved) {
        List<OutlineEntry> left = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            String file = entry.file().orElse("");
            List<OutlineEntry> under = take(entry.entries(), file, moved);
            OutlineEntry rest = new OutlineEntry(entry.label(), entry.file(), under);
            String parent = parents.get(file);
            if (parent != null && !parent.equals(above)) {
                moved.computeIfAbsent(parent, key -> new ArrayList<>()).add(rest);
            } else if (!file.isEmpty() || !under.isEmpty() || entry.entries().isEmpty()) {
                left.add(rest);
            }
        }
        return left;
    }

    private List<OutlineEntry> put(List<OutlineEntry> entries, Map<String, List<OutlineEntry>> moved) {
        List<OutlineEntry> all = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            List<OutlineEntry> under = new ArrayList<>(entry.entries());
            List<OutlineEntry> more = moved.getOrDefault(entry.file().orElse(""), List.of());
            if (!more.isEmpty()) {
                under.addAll(more);
                under.sort(Comparator.comparing(this::position).thenComparing(ParentPages::name, new NaturalOrder()));
            }
            all.add(new OutlineEntry(entry.label(), entry.file(), put(under, moved)));
        }
        return all;
    }

    private double position(OutlineEntry entry) {
        return entry.file().map(positions::get).orElse(Double.MAX_VALUE);
    }

    private static String name(OutlineEntry entry) {
        return entry.file().map(file -> MarkdownName.of(file).stem()).orElse(entry.label());
    }
}
