package org.lumieres.guide.model.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing that a picture must go on telling of how it was taken: which side is up (Exif 3.0, tag 0x0112). */
final class ExifOrientation {
    private static final String NAME = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private ExifOrientation() {}

    /** What the content of a segment says, from 1 to 8; 1 when it says nothing that can be understood. */
    static int of(ByteBuffer content) {
        if (content.limit() < NAME.length() + 8) {
            return 1;
        }
        byte[] name = new byte[NAME.length()];
        content.get(0, name);
        if (!new String(name, StandardCharsets.ISO_8859_1).equals(NAME)) {
            return 1;
        }
        try {
            return inTiff(content.slice(NAME.length(), content.limit() - NAME.length()));
        } catch (IndexOutOfBoundsException cutShort) {
            return 1;
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if ((tiff.getShort(at) & 0xFFFF) == TAG && tiff.getShort(at + 2) == SHORT) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A segment of JPEG that says this and no more. */
    static byte[] segment(int orientation) {
        int tiff = 8 + 2 + 12 + 4;
        ByteBuffer segment = ByteBuffer.allocate(4 + NAME.length() + tiff);
        segment.putShort((short) 0xFFE1).putShort((short) (2 + NAME.length() + tiff));
        segment.put(NAME.getBytes(StandardCharsets.ISO_8859_1));
        segment.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) TAG).putShort((short) SHORT).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0);
        segment.putInt(0);
        return segment.array();
    }
}
