package org.lumieres.guide.render.picture;

import java.util.Arrays;

/**
 * Makes pictures smaller: each new pixel is the mean of those it covers, by how much of them it covers. Means are taken
 * of light rather than of the numbers that stand for it, so that fine lines keep their weight, and of colours by their
 * opacity. Only the operations of IEEE 754 are used, so that every runtime gives the same pixels.
 */
final class Resampler {
    private static final int STEPS = 1 << 16;
    private static final float[] LIGHT = new float[256];
    private static final float[] OPACITY = new float[256];
    private static final byte[] NUMBER = new byte[STEPS];

    static {
        for (int i = 0; i < LIGHT.length; i++) {
            LIGHT[i] = (float) light(i / 255.0);
            OPACITY[i] = i / 255f;
        }
        int number = 0;
        for (int i = 0; i < STEPS; i++) {
            // The number whose light is nearest, as its limits are seen: halfway between two numbers.
            while (number < 255 && (double) i / (STEPS - 1) >= light((number + 0.5) / 255)) {
                number++;
            }
            NUMBER[i] = (byte) number;
        }
    }

    private Resampler() {}

    /** The transfer function of sRGB (IEC 61966-2-1), and near enough that of other profiles. */
    private static double light(double number) {
        return number <= 0.04045 ? number / 12.92 : StrictMath.pow((number + 0.055) / 1.055, 2.4);
    }

    /** The same picture in another size, which is no larger. */
    static Pixels scale(Pixels from, int width, int height) {
        int bands = from.bands();
        Pixels to = new Pixels(width, height, bands, new byte[width * height * bands]);
        Columns columns = new Columns(from.width(), width);
        double rows = (double) from.height() / height;
        float[] row = new float[width * bands];
        float[] sum = new float[width * bands];
        int read = -1;
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            double top = y * rows;
            double bottom = Math.min(from.height(), top + rows);
            for (int source = (int) top; source < bottom && source < from.height(); source++) {
                if (source != read) {
                    narrow(from, source, columns, row);
                    read = source;
                }
                float weight = (float) ((Math.min(bottom, source + 1.0) - Math.max(top, source)) / (bottom - top));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += row[i] * weight;
                }
            }
            write(sum, to, y);
        }
        return to;
    }

    /** One row in as many pixels as the new picture is wide: light times opacity, and opacity. */
    private static void narrow(Pixels from, int y, Columns columns, float[] row) {
        int bands = from.bands();
        int colours = from.hasAlpha() ? bands - 1 : bands;
        byte[] samples = from.samples();
        float[] weights = columns.weights();
        Arrays.fill(row, 0);
        int next = 0;
        for (int x = 0; x < columns.count(); x++) {
            int at = from.at(columns.first(x), y);
            for (int end = columns.end(x); next < end; next++) {
                float weight = weights[next];
                if (colours < bands) {
                    weight *= OPACITY[samples[at + colours] & 0xFF];
                    row[x * bands + colours] += weight;
                }
                for (int band = 0; band < colours; band++) {
                    row[x * bands + band] += LIGHT[samples[at + band] & 0xFF] * weight;
                }
                at += bands;
            }
        }
    }

    private static void write(float[] sum, Pixels to, int y) {
        int bands = to.bands();
        int colours = to.hasAlpha() ? bands - 1 : bands;
        for (int x = 0; x < to.width(); x++) {
            int at = to.at(x, y);
            float opacity = to.hasAlpha() ? sum[x * bands + colours] : 1;
            for (int band = 0; band < colours; band++) {
                float light = opacity > 0 ? Math.min(1, sum[x * bands + band] / opacity) : 0;
                to.samples()[at + band] = NUMBER[(int) (light * (STEPS - 1) + 0.5f)];
            }
            if (to.hasAlpha()) {
                to.samples()[at + colours] = (byte) (Math.min(1, opacity) * 255 + 0.5f);
            }
        }
    }
}
