package org.lumieres.guide.render.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Node;

/**
 * What a chapter's text sends to the chapter's end: its notes, in the order of their first call, and its links, each
 * address once. Numbers are given while the text is written, so it must be written in reading order.
 */
final class EndMatter {
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final Set<String> expanded = new HashSet<>();

    /** Starts with the notes that stand anywhere in some blocks. */
    EndMatter(List<? extends Node> text) {
        text.stream()
                .flatMap(Node::walk)
                .filter(Footnote.class::isInstance)
                .map(Footnote.class::cast)
                .forEach(footnote -> footnotes.putIfAbsent(footnote.id(), footnote));
    }

    /** The mark that calls a note; a question mark when the chapter has no such note. */
    String call(String footnote) {
        return footnotes.containsKey(footnote) ? mark(number(notes, footnote)) : "[?]";
    }

    /** The mark of a link. */
    String link(String url) {
        return "<" + number(links, url) + ">";
    }

    /** Whether a short form is met for the first time, and so wants its expansion. */
    boolean meets(String abbreviation) {
        return expanded.add(abbreviation);
    }

    /** The notes and the links met so far, and the notes that nothing calls; no lines when there are none. */
    List<String> lines(Setting setting, BlockText blocks) {
        List<List<String>> groups = new ArrayList<>();
        footnotes.keySet().forEach(this::call);
        List<String> written = new ArrayList<>();
        // All are numbered by now: writing one calls no new one.
        for (Map.Entry<String, Integer> note : notes.entrySet()) {
            String mark = mark(note.getValue()) + " ";
            List<Block> body = requireNonNull(footnotes.get(note.getKey())).body();
            written.addAll(Lines.hang(mark, blocks.narrower(mark.length()).lines(body)));
        }
        if (!written.isEmpty()) {
            groups.add(Lines.join(List.of(setting.heading("notes")), written));
        }
        if (!links.isEmpty()) {
            List<String> addresses = new ArrayList<>(List.of(setting.heading("links")));
            links.forEach((url, number) -> addresses.add("<" + number + "> " + url));
            groups.add(addresses);
        }
        return Lines.stack(groups);
    }

    private static String mark(int number) {
        return "[" + number + "]";
    }

    private static int number(Map<String, Integer> numbers, String key) {
        return numbers.computeIfAbsent(key, unseen -> numbers.size() + 1);
    }
}
