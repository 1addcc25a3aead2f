package org.lumieres.guide.model.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** A WebP file as the chunks it is made of (RFC 9649, section 2). */
final class WebpFile implements PictureFile.Container {
    private static final int HEAD = 12;
    private static final Set<String> NEEDED = Set.of("VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    /** Of the extended header: that chunks of Exif and of XMP follow. */
    private static final int TELLS = 0x08 | 0x04;

    private final byte[] file;
    private final List<Chunk> chunks;
    private final int width;
    private final int height;
    private final long pixels;

    private WebpFile(byte[] file, List<Chunk> chunks, int width, int height, long pixels) {
        this.file = file;
        this.chunks = chunks;
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public long pixels() {
        return pixels;
    }

    /** A chunk: its name, its length, its content, and a byte more when that is odd. */
    record Chunk(String name, int from, int to) {}

    static WebpFile read(byte[] file) throws UnreadablePictureException {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = 8 + (buffer.getInt(4) & 0xFFFFFFFFL);
        if (end > file.length) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        List<Chunk> chunks = new ArrayList<>();
        int at = HEAD;
        while (at + 8 <= end) {
            long length = buffer.getInt(at + 4) & 0xFFFFFFFFL;
            long to = at + 8 + length;
            if (to > end) {
                throw new UnreadablePictureException(Reason.DAMAGED);
            }
            chunks.add(new Chunk(new String(file, at, 4, StandardCharsets.ISO_8859_1), at, (int) to));
            at = (int) Math.min(end, to + (length & 1));
        }
        return sized(file, chunks, buffer);
    }

    /** What the extended header says counts for pages; what any stream of pixels says, for memory. */
    private static WebpFile sized(byte[] file, List<Chunk> chunks, ByteBuffer buffer)
            throws UnreadablePictureException {
        int width = 0;
        int height = 0;
        long pixels = 0;
        boolean drawn = false;
        for (Chunk chunk : chunks) {
            int content = chunk.from + 8;
            int[] size = switch (chunk.name) {
                case "VP8X" ->
                    new int[] {(buffer.getInt(content + 4) & 0xFFFFFF) + 1, (buffer.getInt(content + 6) >>> 8) + 1};
                case "VP8 " -> new int[] {buffer.getShort(content + 6) & 0x3FFF, buffer.getShort(content + 8) & 0x3FFF};
                case "VP8L" -> lossless(buffer.getInt(content + 1));
                case "ANMF" ->
                    new int[] {(buffer.getInt(content + 6) & 0xFFFFFF) + 1, (buffer.getInt(content + 8) >>> 8) + 1};
                default -> new int[] {0, 0};
            };
            drawn |= size[0] > 0 && !chunk.name.equals("VP8X");
            width = width == 0 ? size[0] : width;
            height = height == 0 ? size[1] : height;
            pixels = Math.max(pixels, (long) size[0] * size[1]);
        }
        if (!drawn) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        return new WebpFile(file, List.copyOf(chunks), width, height, pixels);
    }

    private static int[] lossless(int bits) {
        return new int[] {(bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1};
    }

    @Override
    public Optional<byte[]> colourProfile() {
        return chunks.stream()
                .filter(chunk -> chunk.name.equals("ICCP"))
                .findFirst()
                .map(chunk -> Arrays.copyOfRange(file, chunk.from + 8, chunk.to));
    }

    @Override
    public byte[] cleaned() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, HEAD);
        for (Chunk chunk : chunks) {
            if (NEEDED.contains(chunk.name)) {
                int at = out.size();
                out.write(file, chunk.from, chunk.to - chunk.from);
                out.writeBytes(new byte[(out.size() - at) & 1]);
            }
        }
        byte[] cleaned = out.toByteArray();
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        if (chunks.get(0).name.equals("VP8X")) {
            cleaned[HEAD + 8] &= (byte) ~TELLS;
        }
        return cleaned;
    }
}
