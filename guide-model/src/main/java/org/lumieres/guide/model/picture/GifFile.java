package org.lumieres.guide.model.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** A GIF file as the blocks it is made of (GIF 89a). */
final class GifFile implements PictureFile.Container {
    private static final int SCREEN = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    /** The applications whose data change how the picture looks: two that repeat it, and one of colours. */
    private static final Set<String> NEEDED = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final byte[] file;
    private final int head;
    private final List<Block> blocks;
    private final int width;
    private final int height;
    private final long pixels;

    private GifFile(byte[] file, int head, List<Block> blocks, int width, int height, long pixels) {
        this.file = file;
        this.head = head;
        this.blocks = blocks;
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

    /** A frame, or something said beside it. */
    record Block(boolean needed, int from, int to) {}

    static GifFile read(byte[] file) throws UnreadablePictureException {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int width = buffer.getShort(6) & 0xFFFF;
        int height = buffer.getShort(8) & 0xFFFF;
        long pixels = (long) width * height;
        int head = SCREEN + colours(file[10]);
        List<Block> blocks = new ArrayList<>();
        boolean framed = false;
        int at = head;
        // Many a program forgets the trailer, and no browser minds.
        while (at < file.length && file[at] != TRAILER) {
            int from = at;
            boolean needed = true;
            if (file[at] == IMAGE) {
                framed = true;
                int frameWidth = buffer.getShort(at + 5) & 0xFFFF;
                int frameHeight = buffer.getShort(at + 7) & 0xFFFF;
                pixels = Math.max(pixels, (long) frameWidth * frameHeight);
                width = width == 0 ? frameWidth : width;
                height = height == 0 ? frameHeight : height;
                at = pastData(file, at + 10 + colours(file[at + 9]) + 1);
            } else if (file[at] == EXTENSION) {
                needed = isNeeded(file, at);
                at = pastData(file, at + 2);
            } else {
                throw new UnreadablePictureException(Reason.DAMAGED);
            }
            blocks.add(new Block(needed, from, at));
        }
        if (!framed) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        return new GifFile(file, head, List.copyOf(blocks), width, height, pixels);
    }

    /** Bytes of the table of colours that a byte of flags tells of. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Past pieces of data, each after its length, and the empty one that ends them. */
    private static int pastData(byte[] file, int from) {
        int at = from;
        while (file[at] != 0) {
            at += 1 + (file[at] & 0xFF);
        }
        return at + 1;
    }

    private static boolean isNeeded(byte[] file, int at) {
        int label = file[at + 1] & 0xFF;
        if (label == APPLICATION) {
            return file[at + 2] == 11 && NEEDED.contains(new String(file, at + 3, 11, StandardCharsets.ISO_8859_1));
        }
        return label != COMMENT;
    }

    @Override
    public byte[] cleaned() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, head);
        blocks.stream().filter(Block::needed).forEach(block -> out.write(file, block.from, block.to - block.from));
        out.write(TRAILER);
        return out.toByteArray();
    }
}
