package org.lumieres.guide.render.fragment;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.wording.Wording;

/**
 * One rendering of one guide: where it writes, what it knows of the guide, and where in it the writers stand. One
 * object that all writers share, so that each of them is small. Not thread-safe.
 */
public final class Run {
    private final HtmlWriter html;
    private final Index index;
    private final Links links;
    private final Pictures pictures;
    private final OwnMarkup own;
    private final Phrases phrases;
    private final Anchors anchors = new Anchors();
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final NotesWriter notesWriter;

    private Whole whole;
    private int level = 1;
    private boolean quoting;
    private boolean pictured;
    private Direction direction;
    /** What is spoken where the writers stand, a BCP 47 tag. */
    private String language;
    /** Whether the wording speaks it too. */
    private boolean worded;

    /**
     * Starts a page.
     *
     * @param phrases the words of the guide's language, which other pages may share
     * @param language the guide's, a BCP 47 tag
     */
    public Run(
            HtmlWriter html,
            Index index,
            Links links,
            Pictures pictures,
            OwnMarkup own,
            Phrases phrases,
            String language) {
        this.html = html;
        this.index = index;
        this.links = links;
        this.pictures = pictures;
        this.own = own;
        this.phrases = phrases;
        this.direction = Direction.of(language);
        this.language = language;
        this.worded = isWorded(language);
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

    public HtmlWriter html() {
        return html;
    }

    public Medium medium() {
        return html.medium();
    }

    public Index index() {
        return index;
    }

    public Links links() {
        return links;
    }

    public Pictures pictures() {
        return pictures;
    }

    public OwnMarkup own() {
        return own;
    }

    public Wording wording() {
        return phrases.wording();
    }

    public InlineWriter inlines() {
        return inlines;
    }

    public BlockWriter blocks() {
        return blocks;
    }

    public NotesWriter notesWriter() {
        return notesWriter;
    }

    /** The name of the whole being written, which begins the anchors of its parts. */
    public String scope() {
        return whole.scope;
    }

    public Notes notes() {
        return whole.notes;
    }

    /** The level of the heading that the text stands under. */
    public int level() {
        return level;
    }

    /** Writes a whole with notes of its own, under a heading of a level. */
    public void inside(String scope, int headingLevel, Runnable content) {
        Whole outer = whole;
        whole = new Whole(scope, new Notes(index.notes(scope)), 0);
        under(headingLevel, content);
        whole = outer;
    }

    /** Writes what stands under a heading of a level. */
    public void under(int headingLevel, Runnable content) {
        int outer = level;
        level = headingLevel;
        content.run();
        level = outer;
    }

    /**
     * Writes what stands on another page already: nothing in it gets an {@code id} by which links would find it, and
     * its notes are not called.
     */
    public void quoting(Runnable content) {
        boolean outer = quoting;
        quoting = true;
        content.run();
        quoting = outer;
    }

    /** Notes that a picture comes, and tells whether one came before it. */
    boolean pictureCame() {
        boolean before = pictured;
        pictured = true;
        return before;
    }

    boolean isQuoting() {
        return quoting;
    }

    /**
     * Writes a start tag's {@code lang}, and {@code dir} where the direction turns; then the rest of the element.
     *
     * @param language a BCP 47 tag, or null when the language does not change
     * @param rest what closes the start tag, fills the element and ends it
     */
    public void spoken(@Nullable String language, Runnable rest) {
        if (language == null || language.isBlank()) {
            rest.run();
            return;
        }
        Direction outer = direction;
        String outerLanguage = this.language;
        boolean outerWorded = worded;
        direction = Direction.of(language);
        this.language = language;
        worded = isWorded(language);
        html.language(language);
        if (direction != outer) {
            html.attribute("dir", direction.attribute());
        }
        rest.run();
        direction = outer;
        this.language = outerLanguage;
        worded = outerWorded;
    }

    private boolean isWorded(String tag) {
        return wording().language().equals(Locale.forLanguageTag(tag).getLanguage());
    }

    /** Writes a start tag's {@code dir} where what it holds runs from the left, whatever is around it: code, keys. */
    HtmlWriter leftToRight() {
        return direction == Direction.RTL ? html.attribute("dir", Direction.LTR.attribute()) : html;
    }

    /** The value of {@code id} for a section or block of the whole being written; null when it has none. */
    @Nullable
    public String anchor(@Nullable String id) {
        return id == null || quoting ? null : claim(Anchors.inside(whole.scope, id));
    }

    /** The value of {@code id} for the next table that nothing names. */
    public String nextTable() {
        whole.tables++;
        return claim(Anchors.inside(whole.scope, "table-" + whole.tables));
    }

    /** The value of {@code id} for what an anchor names, and for nothing else on the page. */
    public String claim(String anchor) {
        return unique(links.id(anchor));
    }

    /** A value of {@code id} like this one that nothing on the page has yet. */
    public String unique(String id) {
        return anchors.claim(id);
    }

    /** The word under a key of the wording. */
    public String word(String key) {
        return phrases.word(key);
    }

    /** The phrase under a key, with its argument put in. */
    public String phrase(String key, String argument) {
        return phrases.phrase(key, argument);
    }

    /** Writes the phrase under a key, each of its arguments by a writer of its own. */
    public void phrase(String key, Runnable... arguments) {
        String pattern = phrases.pattern(key);
        if (worded) {
            phrase(pattern, argument -> argument.run(), arguments);
            return;
        }
        String around = language;
        // The whole of it, so that it reads in its own direction; what is put in is the guide's again.
        foreign(wording().language(), () -> phrase(pattern, argument -> foreign(around, argument), arguments));
    }

    private void phrase(String pattern, Consumer<Runnable> put, Runnable... arguments) {
        int written = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int argument = pattern.charAt(i) - Phrases.FIRST.charAt(0);
            if (argument >= 0 && argument < arguments.length) {
                html.text(pattern.substring(written, i));
                put.accept(arguments[argument]);
                written = i + 1;
            }
        }
        html.text(pattern.substring(written));
    }

    /**
     * Writes words of the wording. Where the text around them is in another language, an element says so, for those who
     * hear it (WCAG 2.2, criterion 3.1.2).
     */
    public HtmlWriter say(String words) {
        if (worded) {
            return html.text(words);
        }
        foreign(wording().language(), () -> html.text(words));
        return html;
    }

    private void foreign(String tag, Runnable words) {
        html.raw("<span");
        spoken(tag, () -> {
            html.raw(">");
            words.run();
        });
        html.raw("</span>");
    }

    /** The word under a key of the wording, as markup. */
    public String said(String key) {
        return taken(() -> say(word(key)));
    }

    /** The phrase under a key with its argument put in, as markup. */
    public String said(String key, String argument) {
        return said(key, () -> html.text(argument));
    }

    /** The phrase under a key, its argument put in by a writer of its own, as markup. */
    public String said(String key, Runnable argument) {
        return taken(() -> phrase(key, argument));
    }

    /** The word for a value of an enumeration, as markup. */
    public String said(Enum<?> value) {
        return taken(() -> say(wording().of(value)));
    }

    private String taken(Runnable words) {
        int mark = html.mark();
        words.run();
        return html.takeFrom(mark);
    }

    /** The word under a key of the wording, as a title. */
    public List<Inline> named(String key) {
        List<Inline> words = List.of(new Inline.Text(word(key)));
        return worded ? words : List.of(new Inline.Foreign(wording().language(), words));
    }
}
