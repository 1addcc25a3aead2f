package org.lumieres.guide.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.wording.Wording;

/**
 * One rendering of one guide: where it writes, what it knows of the guide, and where in it the writers stand. One
 * object that all writers share, so that each of them is small. Not thread-safe.
 */
final class Run {
    private static final String FIRST = "\u0001";
    private static final String SECOND = "\u0002";

    private final HtmlWriter html;
    private final Index index;
    private final Links links;
    private final Pictures pictures;
    private final OwnMarkup own;
    private final Wording wording;
    private final Anchors anchors = new Anchors();
    private final Map<String, String> words = new HashMap<>();
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final NotesWriter notesWriter;

    private Whole whole;
    private int level = 1;
    private Direction direction;

    Run(HtmlWriter html, Index index, Links links, Pictures pictures, String language) {
        this(html, index, links, pictures, OwnMarkup.none(), language);
    }

    Run(HtmlWriter html, Index index, Links links, Pictures pictures, OwnMarkup own, String language) {
        this.html = html;
        this.index = index;
        this.links = links;
        this.pictures = pictures;
        this.own = own;
        this.wording = Wording.in(language);
        this.direction = Direction.of(language);
        this.whole = new Whole("", new Notes(List.of()), 0);
        this.notesWriter = new NotesWriter(this);
        this.inlines = new InlineWriter(this);
        this.blocks = new BlockWriter(this);
    }

    /** A chapter, the preface or a term: what numbers its notes and names its parts by itself. */
    private static final class Whole {
        private final String scope;
        private final Notes notes;
        private int tables;

        private Whole(String scope, Notes notes, int tables) {
            this.scope = scope;
            this.notes = notes;
            this.tables = tables;
        }
    }

    HtmlWriter html() {
        return html;
    }

    Index index() {
        return index;
    }

    Links links() {
        return links;
    }

    Pictures pictures() {
        return pictures;
    }

    OwnMarkup own() {
        return own;
    }

    Wording wording() {
        return wording;
    }

    InlineWriter inlines() {
        return inlines;
    }

    BlockWriter blocks() {
        return blocks;
    }

    NotesWriter notesWriter() {
        return notesWriter;
    }

    /** The name of the whole being written, which begins the anchors of its parts. */
    String scope() {
        return whole.scope;
    }

    Notes notes() {
        return whole.notes;
    }

    /** The level of the heading that the text stands under. */
    int level() {
        return level;
    }

    /** Writes a whole with notes of its own, under a heading of a level. */
    void inside(String scope, int headingLevel, Runnable content) {
        Whole outer = whole;
        whole = new Whole(scope, new Notes(index.notes(scope)), 0);
        under(headingLevel, content);
        whole = outer;
    }

    /** Writes what stands under a heading of a level. */
    void under(int headingLevel, Runnable content) {
        int outer = level;
        level = headingLevel;
        content.run();
        level = outer;
    }

    /**
     * Writes a start tag's {@code lang}, and {@code dir} where the direction turns; then the rest of the element.
     *
     * @param language a BCP 47 tag, or null when the language does not change
     * @param rest what closes the start tag, fills the element and ends it
     */
    void spoken(@Nullable String language, Runnable rest) {
        if (language == null || language.isBlank()) {
            rest.run();
            return;
        }
        Direction outer = direction;
        direction = Direction.of(language);
        html.attribute("lang", language);
        if (direction != outer) {
            html.attribute("dir", direction.attribute());
        }
        rest.run();
        direction = outer;
    }

    /** The anchor of a section or block of the whole being written, fit for {@code id}; null when it has no id. */
    @Nullable
    String anchor(@Nullable String id) {
        return id == null ? null : claim(Anchors.inside(whole.scope, id));
    }

    /** The anchor of the next table that nothing names. */
    String nextTable() {
        whole.tables++;
        return claim(Anchors.inside(whole.scope, "table-" + whole.tables));
    }

    /** See {@link Anchors#claim}. */
    String claim(String anchor) {
        return anchors.claim(anchor);
    }

    /** The word under a key of the wording. */
    String word(String key) {
        return words.computeIfAbsent(key, wording::get);
    }

    /** The phrase under a key, with its argument put in. */
    String phrase(String key, String argument) {
        return pattern(key).replace(FIRST, argument);
    }

    /** Writes the phrase under a key, each of its arguments by a writer of its own. */
    void phrase(String key, Runnable... arguments) {
        String pattern = pattern(key);
        int written = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int argument = pattern.charAt(i) - FIRST.charAt(0);
            if (argument >= 0 && argument < arguments.length) {
                html.text(pattern.substring(written, i));
                arguments[argument].run();
                written = i + 1;
            }
        }
        html.text(pattern.substring(written));
    }

    private String pattern(String key) {
        return words.computeIfAbsent(key, absent -> wording.get(absent, FIRST, SECOND));
    }
}
