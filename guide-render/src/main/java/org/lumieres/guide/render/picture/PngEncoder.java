package org.lumieres.guide.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG, each row by the filter that leaves the least (PNG, third edition, sections 9 and 12.7). */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FILTERS = 5;
    /** Kinds of colour by the number of bands: grey, grey and opacity, colours, colours and opacity. */
    private static final int[] KINDS = {0, 0, 4, 2, 6};

    private PngEncoder() {}

    static byte[] encode(Pixels pixels, Optional<byte[]> profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(pixels.width()).putInt(pixels.height()).put((byte) 8).put((byte) KINDS[pixels.bands()]);
        chunk("IHDR", header.array(), out);
        profile.ifPresent(bytes -> chunk("iCCP", named(bytes), out));
        chunk("IDAT", deflated(filtered(pixels)), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] named(byte[] profile) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {'i', 'c', 'c', 0, 0});
        content.writeBytes(deflated(profile));
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

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
