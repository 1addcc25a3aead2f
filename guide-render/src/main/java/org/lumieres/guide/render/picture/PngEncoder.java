package org.lumieres.guide.render.picture;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Writes PNG, each row by the filter that leaves the least (PNG, third edition, sections 9 and 12.7). */
final class PngEncoder {
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
        PngRow row = new PngRow(pixels);
        for (int y = 0; y < pixels.height(); y++) {
            row.next();
            int at = y * (length + 1);
            int least = Integer.MAX_VALUE;
            for (int filter = 0; filter < PngRow.FILTERS; filter++) {
                int sum = row.filter(filter, tried);
                if (sum < least) {
                    least = sum;
                    rows[at] = (byte) filter;
                    System.arraycopy(tried, 0, rows, at + 1, length);
                }
            }
        }
        return rows;
    }
}
