package org.lumieres.guide.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.jspecify.annotations.Nullable;

/**
 * Closes the frames that the foot of a page cuts, and opens them again at the head of the next, so that their words do
 * not touch the cut. That takes a little of the margins, outside what was laid out: openhtmltopdf knows no
 * {@code box-decoration-break}. It is drawn once all pages are.
 */
final class CutFrames {
    /** In points: the room between the words and the rim. */
    private static final float ROOM = 5;
    /** By how much a frame goes beyond those inside it. */
    private static final float STEP = 4;

    private final CssContext context;
    private final float dots;
    private final List<PageBox> pages;
    private final Map<PageBox, List<Piece>> pieces = new HashMap<>();

    private CutFrames(PdfBoxRenderer renderer) {
        this.context = renderer.getSharedContext().newRenderingContextInstance();
        this.dots = renderer.getDotsPerPoint();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /** What is missing of a frame on one side of a cut. */
    private record Piece(BlockBox frame, boolean above, float room) {}

    /** Draws what is missing on the pages of a document that a renderer has just made. */
    static void mend(PdfBoxRenderer renderer, PDDocument pdf) throws IOException {
        CutFrames frames = new CutFrames(renderer);
        frames.gather(renderer.getRootBox());
        for (PageBox page : frames.pages) {
            List<Piece> missing = frames.pieces.get(page);
            if (missing != null) {
                frames.draw(page, missing, pdf);
            }
        }
    }

    /** Gathers what is missing of a box and of all in it; frames that hold others stand behind them. */
    private Map<Integer, Integer> gather(Box box) {
        Map<Integer, Integer> depths = new HashMap<>();
        int first = pageOf(box.getAbsY());
        int last = pageOf(box.getAbsY() + box.getHeight() - 1);
        if (first == last) {
            return depths;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            gather(box.getChild(i)).forEach((page, depth) -> depths.merge(page, depth, Math::max));
        }
        if (box instanceof BlockBox block && isFrame(block)) {
            Rectangle edge = block.getBorderEdge(block.getAbsX(), block.getAbsY(), context);
            int begins = pageOf(edge.y);
            int ends = pageOf(edge.y + edge.height - 1);
            for (int page = begins; page < ends; page++) {
                int depth = depths.getOrDefault(page, 0);
                float room = ROOM + STEP * depth;
                add(pages.get(page), new Piece(block, false, room));
                add(pages.get(page + 1), new Piece(block, true, room));
                depths.put(page, depth + 1);
            }
        }
        return depths;
    }

    private void add(PageBox page, Piece piece) {
        pieces.computeIfAbsent(page, none -> new ArrayList<>()).add(0, piece);
    }

    private int pageOf(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pages.get(middle).getBottom() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it has a ground or a rim all around; a rule on its side needs no end. */
    private boolean isFrame(BlockBox box) {
        if (box.getElement() == null
                || box.getStyle().isTableCell()
                || box.getStyle().isTableRow()) {
            return false;
        }
        BorderPropertySet border = box.getBorder(context);
        return box.getStyle().getBackgroundColor() != null || (!border.noLeft() && !border.noRight());
    }

    private void draw(PageBox page, List<Piece> missing, PDDocument pdf) throws IOException {
        PDPage sheet = pdf.getPage(page.getPageNo());
        try (PDPageContentStream out = new PDPageContentStream(pdf, sheet, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            for (Piece piece : missing) {
                draw(piece, page, sheet.getMediaBox().getHeight(), out);
            }
            out.endMarkedContent();
        }
    }

    private void draw(Piece piece, PageBox page, float height, PDPageContentStream out) throws IOException {
        BlockBox box = piece.frame();
        Rectangle edge = box.getBorderEdge(box.getAbsX(), box.getAbsY(), context);
        BorderPropertySet border = box.getBorder(context);
        int side = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        float left = (edge.x + side) / dots;
        float width = edge.width / dots;
        float cut = height - (piece.above() ? top : top + page.getContentHeight(context)) / dots;
        float from = piece.above() ? cut : cut - piece.room();
        fill(box.getStyle().getBackgroundColor(), left, from, width, piece.room(), out);
        float leftRim = border.left() / dots;
        float rightRim = border.right() / dots;
        fill(border.leftColor(), left, from, leftRim, piece.room(), out);
        fill(border.rightColor(), left + width - rightRim, from, rightRim, piece.room(), out);
        float end = piece.above() ? from + piece.room() - rightRim : from;
        fill(border.rightColor(), left, end, width, rightRim, out);
    }

    private static void fill(
            @Nullable FSColor colour, float x, float y, float width, float height, PDPageContentStream out)
            throws IOException {
        if (colour instanceof FSRGBColor rgb && width > 0) {
            out.setNonStrokingColor(new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue()));
            out.addRect(x, y, width, height);
            out.fill();
        }
    }
}
