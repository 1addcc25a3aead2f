package org.lumieres.guide.rule;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Trail;

/**
 * The words of a title, a paragraph or a cell as one text, across emphasis and links. What is no prose of its language
 * (code, keys, pictures, phrases in another language, addresses shown as they are) counts as one sign, {@link #OTHER}.
 * Not thread-safe.
 */
public final class Prose {
    /** What stands for anything that is no prose: U+FFFC, the object replacement character. */
    public static final char OTHER = '\uFFFC';

    /** A thousand words of a text as long as a book’s chapter. */
    private static final long MOST_SEARCHED = 30_000_000;

    private final Trail trail;
    private final String component;
    private final List<? extends Node> inlines;
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable ProseScan scan;
    private @Nullable Piece lastPiece;
    private long searched;

    Prose(Trail trail, String component, List<? extends Node> inlines) {
        this.trail = trail;
        this.component = component;
        this.inlines = inlines;
    }

    /** The words of a component that is a plain string. */
    static Prose plain(Trail trail, String component, String words) {
        Prose prose = new Prose(trail, component, List.of());
        prose.text = words;
        return prose;
    }

    /**
     * What has these words.
     *
     * @return the trail to the node whose component they are: a paragraph, a section
     */
    public Trail trail() {
        return trail;
    }

    /**
     * Which component of it they are.
     *
     * @return its name, as in Java: {@code content}, {@code title}
     */
    public String component() {
        return component;
    }

    /**
     * The words.
     *
     * @return the text, in which line breaks are line feeds
     */
    public String text() {
        String known = text;
        if (known == null) {
            known = inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only
                    ? only.text()
                    : new Pieces(new StringBuilder(), -1).of(inlines);
            text = known;
        }
        return known;
    }

    /**
     * The language they are in.
     *
     * @return the primary subtag of a BCP 47 tag, in lower case: {@code fr}; empty when nothing says it
     */
    public String language() {
        String known = language;
        if (known == null) {
            known = languageAt(trail);
            language = known;
        }
        return known;
    }

    /**
     * The language at the end of a trail.
     *
     * @param trail the trail
     * @return the primary subtag of a BCP 47 tag, in lower case: {@code fr}; empty when nothing says it
     */
    public static String languageAt(Trail trail) {
        String tag = Languages.of(trail);
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Where its words are.
     *
     * @return stretches of letters and digits
     */
    public Words words() {
        return scan().words();
    }

    /**
     * Whether a sign occurs in the words. Cheap, so a rule can ask before it looks closer.
     *
     * @param sign a character of ASCII
     * @return whether {@link #text} has it
     */
    public boolean has(char sign) {
        return scan().has(sign);
    }

    /**
     * How many digits the words have. Cheap.
     *
     * @return the number of the digits 0 to 9 in {@link #text}
     */
    public int digits() {
        return scan().digits();
    }

    /**
     * Whether two capitals stand side by side in the words. Cheap.
     *
     * @return whether {@link #text} has such a place
     */
    public boolean hasCapitals() {
        return scan().capitals();
    }

    /**
     * Whether there may be emoji among the words. Cheap.
     *
     * @return whether {@link #text} has symbols, or characters beyond the basic plane of Unicode
     */
    public boolean hasPictographs() {
        return scan().pictographs();
    }

    /**
     * How many words may follow each other in one sentence. Cheap.
     *
     * @return a number that no sentence of {@link #text} has more words than
     */
    public int longestRun() {
        return scan().longestRun();
    }

    private ProseScan scan() {
        ProseScan known = scan;
        if (known == null) {
            known = new ProseScan(text());
            scan = known;
        }
        return known;
    }

    /**
     * Some of the words.
     *
     * @param start the offset of their first character in {@link #text}
     * @param end the offset after their last
     * @return the words, with where they are
     */
    public Mark mark(int start, int end) {
        return new Mark(this, start, end);
    }

    /**
     * Whether one more of its words may be sought in the source. Each is sought from the beginning: a text of a million
     * signs with a fault at every third would take an hour.
     */
    boolean isWorthSearching() {
        searched += text().length();
        return searched <= MOST_SEARCHED;
    }

    /** Whether it is a string. No run of inlines is empty. */
    private boolean isPlain() {
        return inlines.isEmpty();
    }

    /** Whether words may come into it as they are: in a string of YAML or JSON, signs may mean something. */
    boolean takes(String replacement) {
        return !isPlain()
                || replacement.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '’' || c == '.');
    }

    /** The whole of it. */
    ModelPath path() {
        return TrailPath.of(trail).property(component);
    }

    /** The path of the plain words at an offset, and at which offset they begin. */
    Piece pieceAt(int offset) {
        if (isPlain()) {
            return new Piece(path(), 0, text());
        }
        Piece known = lastPiece;
        if (known == null || !known.has(offset)) {
            Pieces pieces = new Pieces(new StringBuilder(), offset);
            pieces.of(inlines);
            known = pieces.found == null ? new Piece(path(), -1, "") : pieces.found;
            lastPiece = known;
        }
        return known;
    }

    /**
     * Plain words inside the prose.
     *
     * @param path their path
     * @param start their offset in the text; negative when there are none at the place asked for
     * @param words the words
     */
    record Piece(ModelPath path, int start, String words) {
        private boolean has(int offset) {
            return offset >= start && offset - start < words.length();
        }
    }

    /**
     * Some words of a prose.
     *
     * @param prose the prose
     * @param start the offset of their first character
     * @param end the offset after their last
     */
    public record Mark(Prose prose, int start, int end) {
        /**
         * The words themselves.
         *
         * @return as they are written
         */
        public String words() {
            return prose.text().substring(start, end);
        }

        /**
         * Whether they stand in a handle, a hashtag, the name of a file or an address, which are written as they are.
         * No phrase that a rule looks for does.
         *
         * @return whether they are no words of a language, whatever they look like
         */
        public boolean isInName() {
            return WrittenName.has(prose.text(), start, end);
        }

        /** The path of the plain words that they begin in. */
        ModelPath path() {
            return prose.pieceAt(start).path();
        }
    }

    /** Whether a link shows nothing but where it leads. */
    static boolean isBare(Inline.Link link) {
        String words = link.plainText();
        return link.url().endsWith(words) && (words.indexOf('.') >= 0 || words.indexOf(':') >= 0);
    }

    /** Puts the text together; can remember which words are at an offset. */
    private final class Pieces implements ChildVisitor {
        private final StringBuilder into;
        private final int wanted;
        private ModelPath here;
        private @Nullable Piece found;

        Pieces(StringBuilder into, int wanted) {
            this.into = into;
            this.wanted = wanted;
            this.here = wanted < 0 ? ModelPath.ROOT : TrailPath.of(trail);
        }

        String of(List<? extends Node> nodes) {
            visitChildren(component, nodes);
            return into.toString();
        }

        @Override
        public void visitChild(String name, Node child) {
            visitChildren(name, List.of(child));
        }

        @Override
        public void visitChildren(String name, List<? extends Node> children) {
            ModelPath parent = here;
            for (int i = 0; i < children.size(); i++) {
                if (wanted >= 0) {
                    here = parent.property(name).element(i);
                }
                add(children.get(i));
            }
            here = parent;
        }

        private void add(Node node) {
            if (node instanceof Inline.Text words) {
                int start = into.length();
                into.append(words.text());
                if (wanted >= start && wanted < into.length()) {
                    found = new Piece(here, start, words.text());
                }
            } else if (node instanceof Inline.LineBreak) {
                into.append('\n');
            } else if (isOther(node)) {
                into.append(OTHER);
            } else {
                node.forEachChild(this);
            }
        }

        private static boolean isOther(Node node) {
            return node instanceof Inline.Code
                    || node instanceof Inline.Keyboard
                    || node instanceof Inline.Picture
                    || node instanceof Inline.Foreign
                    || (node instanceof Inline.Link link && isBare(link));
        }
    }
}
