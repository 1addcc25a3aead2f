package org.lumieres.guide.render.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Writes PNG, each row by the filter that leaves the least (PNG, third edition, sections 9 and 12.7). */
final class PngEncoder {
    private static final int FILTERS = 5;
    /** Kinds of colour by the number of bands: grey, grey and opacity, colours, colours and opacity. */
    private static final int[] KINDS = {0, 0, 4, 2, 6};

    private PngEncoder() {}

    static byte[] encode(Pixels pixels, Optional<byte[]> profile) {
        PngWriter png = new PngWriter(pixels.width(), pixels.height(), KINDS[pixels.bands()]);
        profile.ifPresent(bytes -> png.chunk("iCCP", named(bytes)));
        return png.end(filtered(pixels));
    }

    private static byte[] named(byte[] profile) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {'i', 'c', 'c', 0, 0});
        content.writeBytes(PngWriter.deflated(profile));
        return content.toByteArray();
    }

    private static byte[] filtered(Pixels pixels) {
        int length = pixels.width() * pixels.bands();
        byte[] rows = new byte[pixels.height() * (length + 1)];
        byte[] tried = new byte[length];
        for (int y = 0; y < pixels.height(); y++) {
            int at = y * (length + 1);
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < FILTERS; filter++) {
                long sum = filter(pixels, y, filter, tried);
                if (sum < least) {
                    least = sum;
                    rows[at] = (byte) filter;
                    System.arraycopy(tried, 0, rows, at + 1, length);
                }
            }
        }
        return rows;
    }

    /** Filters a row and tells how much it leaves. */
    private static long filter(Pixels pixels, int y, int filter, byte[] row) {
        byte[] samples = pixels.samples();
        int bands = pixels.bands();
        int from = y * row.length;
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int left = i < bands ? 0 : samples[from + i - bands] & 0xFF;
            int above = y == 0 ? 0 : samples[from + i - row.length] & 0xFF;
            int corner = y == 0 || i < bands ? 0 : samples[from + i - row.length - bands] & 0xFF;
            int expected = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> above;
                case 3 -> (left + above) / 2;
                default -> paeth(left, above, corner);
            };
            row[i] = (byte) (samples[from + i] - expected);
            sum += Math.abs(row[i]);
        }
        return sum;
    }

    private static int paeth(int left, int above, int corner) {
        int guess = left + above - corner;
        int toLeft = Math.abs(guess - left);
        int toAbove = Math.abs(guess - above);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
