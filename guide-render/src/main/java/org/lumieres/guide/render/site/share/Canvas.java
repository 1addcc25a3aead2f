package org.lumieres.guide.render.site.share;

import java.util.Arrays;

/**
 * A picture made of shapes, each filled with one ink on one ground. How much of each pixel a shape covers is summed up
 * exactly from the signed areas beside its edges, so that the same shapes give the same picture everywhere. Not
 * thread-safe.
 */
final class Canvas {
    /** How many shades there are between the ground and an ink. */
    static final int SHADES = 16;

    /** How far a curve's pieces may be from straight: enough for what is looked at and not measured. */
    private static final int PIECES = 8;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final float[] areas;
    private double startX;
    private double startY;
    private double x;
    private double y;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
        this.areas = new float[width * height + 2];
    }

    /** A pixel a byte: the ink's number times {@link #SHADES}, and the shade; 0 is the ground. */
    byte[] pixels() {
        return pixels;
    }

    void moveTo(double toX, double toY) {
        close();
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        edge(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    /** A quadratic Bézier curve. */
    void curveTo(double controlX, double controlY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double s = 1 - t;
            lineTo(
                    s * s * fromX + 2 * s * t * controlX + t * t * toX,
                    s * s * fromY + 2 * s * t * controlY + t * t * toY);
        }
    }

    void close() {
        if (x != startX || y != startY) {
            lineTo(startX, startY);
        }
    }

    /** Fills what was drawn since the last time. */
    void fill(int ink) {
        close();
        float sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            sum += areas[i];
            int shade = Math.round(Math.min(Math.abs(sum), 1) * (SHADES - 1));
            if (shade > 0) {
                pixels[i] = (byte) (ink * SHADES + shade);
            }
        }
        Arrays.fill(areas, 0);
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        double sign = fromY < toY ? 1 : -1;
        double topX = fromY < toY ? fromX : toX;
        double top = Math.min(fromY, toY);
        double bottom = Math.max(fromY, toY);
        double slope = (toX - fromX) / (toY - fromY);
        for (int row = Math.max(0, (int) Math.floor(top)); row < Math.min(height, (int) Math.ceil(bottom)); row++) {
            double upper = Math.max(row, top);
            double lower = Math.min(row + 1, bottom);
            double left = inside(topX + slope * (upper - top));
            double right = inside(topX + slope * (lower - top));
            row(row, Math.min(left, right), Math.max(left, right), sign * (lower - upper));
        }
    }

    private double inside(double column) {
        return Math.max(0, Math.min(column, width - 1.001));
    }

    /** Spreads the area that lies to the right of a piece of an edge over the pixels that the piece passes. */
    private void row(int row, double left, double right, double area) {
        int first = (int) Math.floor(left);
        int last = (int) Math.floor(right);
        double width0 = Math.max(right - left, 1e-9);
        double before = 0;
        for (int column = first; column <= last; column++) {
            double from = Math.max(left, column);
            double to = Math.min(right, column + 1.0);
            double share = first == last ? 1 : (to - from) / width0;
            // Of the pixel itself what lies right of the edge, and all of those after it.
            double covered = share * (column + 1 - (from + to) / 2);
            areas[row * width + column] += (float) (area * (covered + before));
            before = share - covered;
        }
        areas[row * width + last + 1] += (float) (area * before);
    }
}
