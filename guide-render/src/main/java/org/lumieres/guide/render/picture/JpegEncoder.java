package org.lumieres.guide.render.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** Writes JPEG by the writer of the Java runtime, whose bytes were found to be the same in several. */
final class JpegEncoder {
    private static final int PROFILE_PART = 65_000;
    private static final String PROFILE = "ICC_PROFILE\0";

    private JpegEncoder() {}

    static byte[] encode(Pixels pixels, float quality, Optional<byte[]> profile) throws UnreadablePictureException {
        if (pixels.hasAlpha()) {
            throw new UnreadablePictureException(Reason.NOT_DECODED);
        }
        try {
            byte[] plain = write(image(pixels), quality);
            return profile.isEmpty() ? plain : withProfile(plain, profile.get());
        } catch (IOException refused) {
            throw new UnreadablePictureException(Reason.NOT_DECODED, refused);
        }
    }

    /** The numbers as they are: they are taken for sRGB, so that nothing converts them. */
    private static BufferedImage image(Pixels pixels) {
        int bands = pixels.bands();
        int[] offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(pixels.samples(), pixels.samples().length),
                pixels.width(),
                pixels.height(),
                pixels.width() * bands,
                bands,
                offsets,
                null);
        ColorSpace space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        ComponentColorModel model =
                new ComponentColorModel(space, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    private static byte[] write(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = writer();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static ImageWriter writer() throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IOException("this runtime has no writer for JPEG");
    }

    /** Behind the first segment, which says that this is JFIF (ICC.1, annex B.4). */
    private static byte[] withProfile(byte[] plain, byte[] profile) {
        int head = 4 + (((plain[4] & 0xFF) << 8) | (plain[5] & 0xFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        int parts = (profile.length + PROFILE_PART - 1) / PROFILE_PART;
        for (int part = 0; part < parts; part++) {
            int from = part * PROFILE_PART;
            int length = Math.min(PROFILE_PART, profile.length - from);
            int segment = 2 + PROFILE.length() + 2 + length;
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE2, (byte) (segment >> 8), (byte) segment});
            out.writeBytes(PROFILE.getBytes(StandardCharsets.ISO_8859_1));
            out.write(part + 1);
            out.write(parts);
            out.write(profile, from, length);
        }
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }
}
