package org.lumieres.guide.render.site.share;

import java.nio.ByteBuffer;
import java.util.List;
import org.lumieres.guide.model.colour.Colour;
import org.lumieres.guide.render.picture.PngWriter;

/** Writes pictures of few colours (PNG, third edition: colour type 3, eight bits a pixel). */
final class Png {
    private static final int INDEXED = 3;

    private Png() {}

    static byte[] of(int width, int height, byte[] pixels, List<Colour> palette) {
        ByteBuffer colours = ByteBuffer.allocate(palette.size() * 3);
        palette.forEach(colour ->
                colours.put((byte) colour.red()).put((byte) colour.green()).put((byte) colour.blue()));
        byte[] rows = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        return new PngWriter(width, height, INDEXED)
                .chunk("PLTE", colours.array())
                .end(rows);
    }
}
