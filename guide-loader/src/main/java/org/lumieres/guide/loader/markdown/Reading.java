package org.lumieres.guide.loader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.MarkdownReader.Context;
import org.lumieres.guide.loader.source.SourceText;

/**
 * One pass over one text: what it may refer to, and who wants to hear of what. Not thread-safe; a pass has one, and
 * each text inside the text (an attribute that holds Markdown) one more.
 */
final class Reading {
    private final MarkdownGrammar grammar;
    private final SourceText source;
    private final Context context;
    private final Findings findings;
    private final Trace trace;
    private final Locator locator;
    private final LinkTargets targets;
    private final TakenIds ids;
    private final Nesting nesting;
    private @Nullable InlineNotes notes = new InlineNotes();
    private final ToldOnce told;
    private @Nullable HtmlParser html;

    Reading(
            MarkdownGrammar grammar,
            SourceText source,
            Context context,
            Findings findings,
            Trace trace,
            Locator locator) {
        this.grammar = grammar;
        this.source = source;
        this.context = context;
        this.findings = findings;
        this.trace = trace;
        this.locator = locator;
        this.targets = new LinkTargets(source.file(), context, findings);
        this.ids = new TakenIds();
        this.nesting = new Nesting();
        this.told = new ToldOnce(findings);
    }

    private Reading(Reading around, Locator locator) {
        this.grammar = around.grammar;
        this.source = around.source;
        this.context = around.context;
        this.findings = around.findings;
        this.trace = around.trace;
        this.locator = locator;
        this.targets = around.targets;
        this.ids = around.ids;
        this.nesting = around.nesting;
        this.notes = around.notes;
        this.told = around.told;
        this.html = around.html;
    }

    /** The reading of a text that stands at one place of this one. */
    Reading at(Span place) {
        return new Reading(this, Locator.fixed(place));
    }

    /** The reading of a text that is only looked at: whatever is wrong with it is told elsewhere. */
    Reading aside() {
        return new Reading(grammar, source, context, Findings.ignored(), Trace.off(), Locator.BLIND);
    }

    /** The title that the text's chapter has whatever the text says, as Markdown; empty when it has none. */
    String title() {
        return context.title();
    }

    MarkdownGrammar grammar() {
        return grammar;
    }

    SourceText source() {
        return source;
    }

    /** The language of the text; empty when it is not known. */
    String language() {
        return context.language();
    }

    Findings findings() {
        return findings;
    }

    Trace trace() {
        return trace;
    }

    Locator locator() {
        return locator;
    }

    /**
     * Where the address, or the title, of a link or a picture stands; the whole of it when it is written elsewhere or
     * otherwise.
     */
    Span placeOf(String words, Node node) {
        Span whole = locator.of(node);
        if (!whole.isKnown() || !locator.isExact()) {
            return whole;
        }
        String text = source.text();
        int found = whole.end() - words.length();
        // Not lastIndexOf: it would look through all that stands before the link, too.
        while (found >= whole.start() && !text.startsWith(words, found)) {
            found--;
        }
        return found < whole.start() || words.isEmpty() ? whole : new Span(found, found + words.length());
    }

    LinkTargets targets() {
        return targets;
    }

    /** Ids that blocks and headings were given by hand; generated ones keep clear of them. */
    TakenIds ids() {
        return ids;
    }

    /** The notes that were written in the text, or null when what is read has no place for any. */
    @Nullable
    InlineNotes notes() {
        return notes;
    }

    /** Says that what is read is a line, with no blocks behind it. */
    Reading withoutNotes() {
        notes = null;
        return this;
    }

    Nesting nesting() {
        return nesting;
    }

    /** What parses HTML; made when there is some. */
    HtmlParser html() {
        HtmlParser parser = html;
        if (parser == null) {
            parser = new HtmlParser(trace.isOn());
            html = parser;
        }
        return parser;
    }

    /** Who tells of what the model has no place for. */
    ToldOnce told() {
        return told;
    }

    /** How deep the conversion is; blocks and inlines count together, so that the stack is bounded by one number. */
    static final class Nesting {
        private int depth;
        private boolean told;

        boolean enter() {
            depth++;
            return depth <= Limits.NESTING;
        }

        void leave() {
            depth--;
        }

        /** Whether nobody was told yet that the text nests too deep: once is enough. */
        boolean tell() {
            boolean first = !told;
            told = true;
            return first;
        }
    }
}
