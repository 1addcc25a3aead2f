package org.lumieres.guide.render.site.share;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.lumieres.guide.model.colour.Colour;

/** Writes pictures of few colours (PNG, third edition: colour type 3, eight bits a pixel). */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    static byte[] of(int width, int height, byte[] pixels, List<Colour> palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) 8).put((byte) 3);
        chunk("IHDR", header.array(), out);
        ByteBuffer colours = ByteBuffer.allocate(palette.size() * 3);
        palette.forEach(colour ->
                colours.put((byte) colour.red()).put((byte) colour.green()).put((byte) colour.blue()));
        chunk("PLTE", colours.array(), out);
        byte[] rows = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        chunk("IDAT", deflated(rows), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
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
