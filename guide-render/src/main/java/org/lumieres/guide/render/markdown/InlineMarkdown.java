package org.lumieres.guide.render.markdown;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.address.Address;

/**
 * Writes inlines as one line of Markdown, or several where a paragraph breaks its lines. One for each run of inlines.
 */
final class InlineMarkdown implements Inline.Visitor<String> {
    /**
     * An address that needs no brackets around it, since nothing in it could end it or be a character reference. The
     * repetition gives nothing back: one that could would need a stack as deep as the address is long.
     */
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("(?:[^\\x00-\\x20\\x7F()<>\\\\&]|&(?![#a-zA-Z0-9]+;))++");

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?|ftp)://[\\w./?=&%~#+,;:@!$'()-]+");
    private static final int UNKNOWN = '*';

    private final Destinations destinations;
    private final String chapter;
    private final Context context;
    private final StringBuilder out = new StringBuilder();
    private List<Inline> siblings = List.of();
    private int at;

    private InlineMarkdown(Destinations destinations, String chapter, Context context) {
        this.destinations = destinations;
        this.chapter = chapter;
        this.context = context;
    }

    /**
     * What surrounds a run of inlines.
     *
     * @param oneLine whether a line feed would end what they stand in
     * @param heading whether they are a heading
     * @param inLink whether they stand in a link
     * @param nested whether they stand in other inlines
     * @param inDelimiters whether those others are written with signs, which signs inside could be mixed up with
     */
    private record Context(boolean oneLine, boolean heading, boolean inLink, boolean nested, boolean inDelimiters) {
        Context inside(boolean delimiters, boolean link) {
            return new Context(true, heading, inLink || link, true, inDelimiters || delimiters);
        }
    }

    static String paragraph(List<Inline> content, Destinations destinations, String chapter) {
        return write(content, destinations, chapter, new Context(false, false, false, false, false));
    }

    static String line(List<Inline> content, Destinations destinations, String chapter) {
        return write(content, destinations, chapter, new Context(true, false, false, false, false));
    }

    static String heading(List<Inline> content, Destinations destinations, String chapter) {
        return write(content, destinations, chapter, new Context(true, true, false, false, false));
    }

    private static String write(List<Inline> content, Destinations destinations, String chapter, Context context) {
        return new InlineMarkdown(destinations, chapter, context).write(content);
    }

    private String write(List<Inline> content) {
        siblings = content.stream().flatMap(InlineMarkdown::safe).toList();
        for (at = 0; at < siblings.size(); at++) {
            out.append(siblings.get(at).accept(this));
        }
        return out.toString();
    }

    /** An inline, or its words alone when its address could run something. */
    private static Stream<Inline> safe(Inline inline) {
        if (inline instanceof Inline.Link link && !new Address(link.url()).isSafe()) {
            return link.content().isEmpty()
                    ? Stream.of(new Inline.Text(link.url()))
                    : link.content().stream().flatMap(InlineMarkdown::safe);
        }
        if (inline instanceof Inline.Picture picture
                && Destinations.image(picture.image().src()) == null) {
            return Stream.ofNullable(picture.image().alt()).map(Inline.Text::new);
        }
        return Stream.of(inline);
    }

    private String inside(List<Inline> content, boolean delimiters, boolean link) {
        return write(content, destinations, chapter, context.inside(delimiters, link));
    }

    private String inside(List<Inline> content) {
        return inside(content, false, false);
    }

    private boolean startsLine() {
        return out.length() == 0 ? !context.nested() : out.charAt(out.length() - 1) == '\n';
    }

    private boolean endsLine() {
        return at + 1 == siblings.size() && !context.nested();
    }

    @Override
    public String visit(Inline.Text text) {
        String escaped = escape(text.text());
        // What follows a call of a note would define the note, at the start of a line, or be an address.
        boolean joins = escaped.startsWith(":") || escaped.startsWith("(");
        return joins && endsInBracket(out) ? "\\" + escaped : escaped;
    }

    private static boolean endsInBracket(CharSequence written) {
        return written.length() > 0 && written.charAt(written.length() - 1) == ']';
    }

    private String escape(String text) {
        return TextEscaper.escape(
                text,
                new TextEscaper.Place(
                        startsLine() && out.length() == 0,
                        startsLine(),
                        endsLine(),
                        context.inLink(),
                        context.heading()));
    }

    @Override
    public String visit(Inline.Emphasis emphasis) {
        return delimited("*", "em", emphasis.content());
    }

    @Override
    public String visit(Inline.Strong strong) {
        return delimited("**", "strong", strong.content());
    }

    @Override
    public String visit(Inline.Strikethrough strikethrough) {
        return delimited("~~", "del", strikethrough.content());
    }

    @Override
    public String visit(Inline.Superscript superscript) {
        return element("sup", "", inside(superscript.content()));
    }

    @Override
    public String visit(Inline.Subscript subscript) {
        return element("sub", "", inside(subscript.content()));
    }

    @Override
    public String visit(Inline.Code code) {
        String span = CodeSpan.write(code.text());
        // Backticks on either side of nothing would be one row of them.
        boolean touches = out.length() > 0 && out.charAt(out.length() - 1) == '`';
        return touches ? TextEscaper.NOTHING + span : span;
    }

    @Override
    public String visit(Inline.Keyboard keyboard) {
        return element("kbd", "", words(keyboard.text(), context.inLink()));
    }

    @Override
    public String visit(Inline.Link link) {
        if (isBareAddress(link)) {
            return "<" + link.url() + ">";
        }
        return "[" + inside(link.content(), false, true) + "](" + destination(link.url()) + title(link.title()) + ")";
    }

    @Override
    public String visit(Inline.Reference reference) {
        if (reference.kind() == Inline.Reference.Kind.FOOTNOTE) {
            return "[^" + reference.target() + "]";
        }
        String address = destinations.of(reference, chapter);
        return "[" + inside(reference.content(), false, true) + "](" + destination(address) + ")";
    }

    @Override
    public String visit(Inline.Picture picture) {
        String src = requireNonNull(Destinations.image(picture.image().src()));
        if (picture.image().decorative()) {
            String title = picture.title() == null ? "" : Html.attribute("title", picture.title());
            return "<img" + Html.attribute("src", src) + Html.attribute("alt", "") + title + ">";
        }
        String alt = picture.image().alt() == null ? "" : words(picture.image().alt(), true);
        return "![" + alt + "](" + destination(src) + title(picture.title()) + ")";
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        boolean inParagraph = !context.oneLine() && out.length() > 0 && at + 1 < siblings.size();
        boolean plain = inParagraph
                && !TextEscaper.isBlank(out.charAt(out.length() - 1))
                && out.charAt(out.length() - 1) != '\n';
        return plain ? "\\\n" : "<br>";
    }

    @Override
    public String visit(Inline.Abbreviation abbreviation) {
        return element("abbr", Html.attribute("title", abbreviation.expansion()), inside(abbreviation.content()));
    }

    @Override
    public String visit(Inline.Foreign foreign) {
        return element("span", Html.attribute("lang", foreign.language()), inside(foreign.content()));
    }

    private static String element(String name, String attributes, String content) {
        return "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    /** Signs where they are sure to be read as such (CommonMark 0.31.2, section 6.2), tags elsewhere. */
    private String delimited(String sign, String tag, List<Inline> content) {
        String words = inside(content, true, false);
        int before = out.length() == 0 ? outerEdge() : out.codePointBefore(out.length());
        boolean signs = !words.isEmpty()
                && isSafe(before, words.codePointAt(0))
                && isSafe(after(), words.codePointBefore(words.length()));
        return signs ? sign + words + sign : element(tag, "", inside(content));
    }

    /** Whether a sign between these two is read as opening or closing towards the inner one. */
    private boolean isSafe(int outer, int inner) {
        boolean word = Character.isLetterOrDigit(inner);
        if (context.inDelimiters()) {
            return word && outer == ' ';
        }
        boolean boundary = outer == ' ' || outer == '\n' || (outer < 0x80 && "()\"'.,;:?!-/".indexOf(outer) >= 0);
        return word
                ? boundary || Character.isLetterOrDigit(outer) || isFrenchMark(outer)
                : boundary && isVisible(inner);
    }

    private static boolean isFrenchMark(int c) {
        return "’«»“”…–—\u00A0\u202F".indexOf(c) >= 0;
    }

    /** Neither space nor one of the signs themselves. */
    private static boolean isVisible(int c) {
        return c > ' ' && c < 0x7F && "*_~`\\".indexOf(c) < 0;
    }

    private int outerEdge() {
        return context.nested() ? (context.inDelimiters() ? UNKNOWN : '(') : ' ';
    }

    /** The first sign of what will follow, as far as it can be known. */
    private int after() {
        if (at + 1 == siblings.size()) {
            return outerEdge();
        }
        return siblings.get(at + 1).accept(NextSign.INSTANCE);
    }

    private String words(String text, boolean inLink) {
        return TextEscaper.escape(text, new TextEscaper.Place(false, true, true, inLink, true));
    }

    private static boolean isBareAddress(Inline.Link link) {
        return link.title() == null
                && link.content().equals(List.of(new Inline.Text(link.url())))
                && BARE_ADDRESS.matcher(link.url()).matches();
    }

    private static String destination(String url) {
        if (PLAIN_ADDRESS.matcher(url).matches()) {
            return url;
        }
        StringBuilder destination = new StringBuilder("<");
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '\n' || c == '\r') {
                destination.append("&#").append((int) c).append(';');
            } else {
                destination.append("<>\\&".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return destination.append('>').toString();
    }

    private static String title(@Nullable String title) {
        if (title == null) {
            return "";
        }
        StringBuilder written = new StringBuilder(" \"");
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '\n' || c == '\r') {
                written.append("&#").append((int) c).append(';');
            } else {
                written.append("\"\\&".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return written.append('"').toString();
    }
}
