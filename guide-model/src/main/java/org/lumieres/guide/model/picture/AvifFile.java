package org.lumieres.guide.model.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/**
 * An AVIF file as the boxes it is made of (ISO/IEC 14496-12 and 23008-12). Its pixels are found by their place in the
 * file, so that nothing can be cut out of it: one that tells who took it is refused.
 */
final class AvifFile implements PictureFile.Container {
    private static final int DEEPEST = 8;

    private final byte[] file;
    private final ByteBuffer buffer;
    private int width;
    private int height;
    private boolean telltale;

    private AvifFile(byte[] file) {
        this.file = file;
        this.buffer = ByteBuffer.wrap(file);
    }

    static AvifFile read(byte[] file) throws UnreadablePictureException {
        AvifFile avif = new AvifFile(file);
        avif.boxes(0, file.length, 0);
        if (avif.width == 0) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        if (avif.telltale) {
            throw new UnreadablePictureException(Reason.TELLTALE);
        }
        return avif;
    }

    private void boxes(int from, int to, int depth) throws UnreadablePictureException {
        int at = from;
        while (at + 8 <= to) {
            long length = buffer.getInt(at) & 0xFFFFFFFFL;
            int content = at + 8;
            if (length == 1) {
                length = buffer.getLong(content);
                content += 8;
            } else if (length == 0) {
                length = (long) to - at;
            }
            if (length < content - at || length > to - at || depth > DEEPEST) {
                throw new UnreadablePictureException(Reason.DAMAGED);
            }
            box(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1), content, at + (int) length, depth);
            at += (int) length;
        }
    }

    private void box(String name, int content, int to, int depth) throws UnreadablePictureException {
        switch (name) {
            case "meta" -> boxes(content + 4, to, depth + 1);
            case "iprp", "ipco", "moov" -> boxes(content, to, depth + 1);
            case "iinf" -> boxes(content + (file[content] == 0 ? 6 : 8), to, depth + 1);
            case "infe" -> {
                // Version 2 numbers items by two bytes, version 3 by four; their kind follows two bytes more.
                int kind = content + (file[content] == 2 ? 8 : 10);
                String type = new String(file, kind, 4, StandardCharsets.ISO_8859_1);
                telltale |= type.equals("Exif") || type.equals("mime");
            }
            case "udta", "uuid" -> telltale = true;
            case "ispe" -> {
                int boxWidth = buffer.getInt(content + 4);
                int boxHeight = buffer.getInt(content + 8);
                if ((long) boxWidth * boxHeight > pixels()) {
                    width = boxWidth;
                    height = boxHeight;
                }
            }
            default -> {}
        }
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
    public byte[] cleaned() {
        return file.clone();
    }
}
