package org.lumieres.guide.render.epub;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.columns.DisplayWidth;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Medium;

/**
 * Draws the cover of a guide that has none: its title under a sun, its subtitle, who publishes which edition. Words
 * stay words (SVG 1.1, {@code text}), so that any script can be set in the typefaces that the reading system has.
 *
 * @param lines the lines, from the top
 * @param language the guide's
 */
record CoverDrawing(List<Line> lines, String language) {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 900;
    private static final int MARGIN = 56;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    /** How wide half a square sign is in ems, about: letters are narrower, capitals wider. */
    private static final double COLUMN = 0.54;

    /**
     * A line of the drawing.
     *
     * @param words what it says
     * @param kind the class of its typeface and colour
     * @param size of its letters, in the drawing's units
     * @param baseline how far from the top it stands
     */
    record Line(String words, String kind, double size, double baseline) {}

    static CoverDrawing of(Book book) {
        List<Line> lines = new ArrayList<>();
        double bottom = set(book.title(), "t", new int[] {66, 56, 48, 40, 34}, 5, 340, lines);
        String subtitle = book.guide().subtitle();
        if (subtitle != null && !subtitle.isBlank()) {
            set(subtitle, "s", new int[] {28, 24, 20}, 3, bottom + 30, lines);
        }
        Organization publisher = book.guide().publisher();
        if (publisher != null && !publisher.name().isBlank()) {
            set(publisher.name(), "p", new int[] {22, 18}, 2, HEIGHT - 110, lines);
        }
        if (!book.editionLabel().isBlank()) {
            set(book.editionLabel(), "p", new int[] {22}, 1, HEIGHT - 50, lines);
        }
        return new CoverDrawing(List.copyOf(lines), book.language());
    }

    /** Sets words as large as they fit into some lines, and says where the next could stand. */
    private static double set(String words, String kind, int[] sizes, int most, double top, List<Line> into) {
        for (int size : sizes) {
            List<String> lines = wrapped(words.strip(), size);
            if (lines.size() <= most || size == sizes[sizes.length - 1]) {
                double baseline = top;
                for (String line : lines.subList(0, Math.min(most, lines.size()))) {
                    into.add(new Line(line, kind, size, baseline));
                    baseline += size * 1.2;
                }
                return baseline;
            }
        }
        return top;
    }

    private static List<String> wrapped(String words, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split("[ \n\t]+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > ROOM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double width(String words, double size) {
        return DisplayWidth.of(words) * COLUMN * size;
    }

    /** The drawing as a file. */
    String file() {
        HtmlWriter svg = new HtmlWriter(Medium.BOOK).raw(DocumentWriter.DECLARATION);
        writeTo(svg);
        return svg.takeFrom(0);
    }

    /** The drawing as an element of a page or a file. */
    void writeTo(HtmlWriter svg) {
        boolean rtl = Direction.of(language) == Direction.RTL;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attribute("xml:lang", language)
                .raw(">\n");
        svg.raw("<rect width=\"600\" height=\"900\" fill=\"#14213d\"/>\n");
        svg.raw("<g stroke=\"#f0a92b\" stroke-width=\"9\" stroke-linecap=\"round\" transform=\"translate(")
                .raw(rtl ? WIDTH - MARGIN - 70 : MARGIN + 70)
                .raw(" 170)\">\n<circle r=\"34\" fill=\"#f0a92b\" stroke=\"none\"/>\n");
        svg.raw("<path fill=\"none\" d=\"M0-52V-70M0 52V70M52 0H70M-52 0H-70M37-37L50-50M-37-37L-50-50M37 37L50 50"
                + "M-37 37L-50 50\"/>\n</g>\n");
        for (Line line : lines) {
            write(line, rtl, svg);
        }
        svg.raw("</svg>\n");
    }

    private static void write(Line line, boolean rtl, HtmlWriter svg) {
        boolean title = line.kind().equals("t");
        svg.raw("<text").attribute("x", Integer.toString(rtl ? WIDTH - MARGIN : MARGIN));
        svg.attribute("y", Long.toString(Math.round(line.baseline())));
        svg.attribute("font-size", Long.toString(Math.round(line.size())));
        svg.attribute("direction", rtl ? "rtl" : null);
        // Its typefaces are the book's on the page; in a file of its own, those that are there.
        svg.attribute(
                "font-family",
                title ? "Guide Serif, Georgia, Palatino, serif" : "Guide Sans, Helvetica, Arial, sans-serif");
        svg.attribute("font-weight", title ? "600" : null);
        svg.attribute("fill", line.kind().equals("s") ? "#f0a92b" : title ? "#ffffff" : "#c6cdda");
        if (width(line.words(), line.size()) > ROOM) {
            svg.attribute("textLength", Integer.toString(ROOM)).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        svg.raw(">").text(line.words()).raw("</text>\n");
    }
}
