package org.lumieres.guide.loader.mend;

import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.loader.source.SourceText;

/** The text of a file and the changes to be made to it, none of which touches another. Not thread-safe. */
final class EditedText {
    private final SourceText before;
    private final NavigableSet<PlacedEdit> edits = new TreeSet<>();

    EditedText(SourceText before) {
        this.before = before;
    }

    /** Where a change is; empty when the text has no such place, or when it changes nothing, or to what is no text. */
    Optional<PlacedEdit> place(TextEdit edit) {
        OptionalInt start = before.offset(edit.range().start());
        OptionalInt end = before.offset(edit.range().end());
        if (start.isEmpty() || end.isEmpty() || start.getAsInt() > end.getAsInt()) {
            return Optional.empty();
        }
        String replaced = before.text().substring(start.getAsInt(), end.getAsInt());
        return replaced.equals(edit.replacement()) || !isText(edit.replacement())
                ? Optional.empty()
                : Optional.of(least(start.getAsInt(), replaced, edit.replacement()));
    }

    /** The same change without what it leaves as it is: two rules that mend one letter often take in other words. */
    private static PlacedEdit least(int start, String replaced, String replacement) {
        int shorter = Math.min(replaced.length(), replacement.length());
        int head = 0;
        while (head < shorter && replaced.charAt(head) == replacement.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && replaced.charAt(replaced.length() - 1 - tail)
                        == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        return new PlacedEdit(
                start + head,
                start + replaced.length() - tail,
                replacement.substring(head, replacement.length() - tail));
    }

    /** Half a surrogate pair has no encoding. */
    private static boolean isText(String replacement) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(replacement);
    }

    boolean has(PlacedEdit edit) {
        return edits.contains(edit);
    }

    /** Whether a change leaves all others as they are. As none touches another, its neighbours speak for them. */
    boolean admits(PlacedEdit edit) {
        @Nullable PlacedEdit earlier = edits.floor(edit);
        @Nullable PlacedEdit later = edits.ceiling(edit);
        return (earlier == null || !earlier.excludes(edit) || earlier.equals(edit))
                && (later == null || !edit.excludes(later) || later.equals(edit));
    }

    void add(PlacedEdit edit) {
        edits.add(edit);
    }

    void remove(PlacedEdit edit) {
        edits.remove(edit);
    }

    /** The text with the changes made. */
    String after() {
        String text = before.text();
        StringBuilder after = new StringBuilder(text.length());
        int copied = 0;
        for (PlacedEdit edit : edits) {
            after.append(text, copied, edit.start()).append(edit.replacement());
            copied = edit.end();
        }
        return after.append(text, copied, text.length()).toString();
    }
}
