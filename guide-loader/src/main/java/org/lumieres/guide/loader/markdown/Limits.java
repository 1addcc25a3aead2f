package org.lumieres.guide.loader.markdown;

/**
 * How much a text may ask for before it is kept as plain text: what no guide written by people comes near, and what
 * would make a hostile one slow or huge.
 */
final class Limits {
    /** Blocks in blocks, or inlines in inlines. */
    static final int NESTING = 50;

    /** What the parser opens at once: a level of list counts for two there. Above twice {@link #NESTING}. */
    static final int OPEN_BLOCKS = 2 * NESTING + 10;

    /** Inlines the parser nests; above {@link #NESTING}, so that it is the conversion that tells. */
    static final int OPEN_INLINES = NESTING + 10;

    /** Cells of one table, empty ones that the header's width adds included. */
    static final int TABLE_CELLS = 50_000;

    /**
     * Openers of brackets, tags, attributes and code in a run of lines without a blank one, multiplied by the run's
     * length: each may make the parser look through the rest of the run.
     */
    static final long SEARCHES = 250_000_000;

    /** Characters of an address; a longer one is not looked up. */
    static final int ADDRESS = 8_000;

    /** Characters of an address with spaces in it; a longer one is prose. */
    static final int SPACED_ADDRESS = 500;

    /** Characters between braces that may be attributes. */
    static final int ATTRIBUTES = 2_000;

    /** Characters of a formula in a line of text. */
    static final int FORMULA = 2_000;

    /** Characters of a template of another tool. */
    static final int TEMPLATE = 4_000;

    /** Characters of a property that a component is given. */
    static final int PROPERTY = 100;

    /** Characters of the text that a diagnostic quotes. */
    static final int QUOTED = 60;

    /** Missing files of a text for which another name is looked for. */
    static final int SUGGESTIONS = 200;

    private Limits() {}
}
