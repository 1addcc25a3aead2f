package org.lumieres.guide.model.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, made here, and what cameras and programs put into them. */
final class Files {
    /** What must not be published. */
    static final String SECRET = "48.8606 N 2.3376 E, Jeanne Martin";

    /** Sixteen pixels in lossless WebP, as the smallest encoders write them. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Files() {}

    static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, 0, 0xFF0000);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The same with something put in behind its first bytes. */
    static byte[] insert(byte[] file, int at, byte[] what) {
        return join(Arrays.copyOf(file, at), what, Arrays.copyOfRange(file, at, file.length));
    }

    /** A segment of JPEG. */
    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** What a camera writes: which side is up, in either order of bytes, and where it was. */
    static byte[] exif(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put(latin(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return join(latin("Exif\0\0"), tiff.array(), latin(SECRET));
    }

    /** A chunk of PNG. */
    static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(name));
        sum.update(content);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                latin(name),
                content,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A chunk of RIFF. */
    static byte[] riff(String name, byte[] content) {
        return join(latin(name), little(content.length), content, new byte[content.length % 2]);
    }

    static byte[] webp(byte[]... chunks) {
        byte[] content = join(chunks);
        return join(latin("RIFF"), little(content.length + 4), latin("WEBP"), content);
    }

    static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
