package org.lumieres.guide.render.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** Decodes pixels by the readers of the Java runtime, and WebP by that of TwelveMonkeys. */
final class PixelDecoder {
    /** However many pages are written at once, so many pictures take the memory that one takes at most. */
    private static final Semaphore DECODING = new Semaphore(2);

    private PixelDecoder() {}

    static Pixels decode(byte[] file, PictureFile picture) throws UnreadablePictureException {
        DECODING.acquireUninterruptibly();
        try {
            return read(file, picture);
        } catch (IOException | RuntimeException damaged) {
            // Readers throw whatever bytes that nobody foresaw lead to.
            throw new UnreadablePictureException(Reason.NOT_DECODED, damaged);
        } finally {
            DECODING.release();
        }
    }

    private static Pixels read(byte[] file, PictureFile picture) throws IOException {
        ImageReader reader = reader(picture.format());
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (picture.format() == PictureFormat.JPEG) {
                int step = (int) Math.ceil(Math.sqrt((double) pixels / Pixels.MOST));
                parameters.setSourceSubsampling(step, step, 0, 0);
            } else if (pixels > Pixels.MOST) {
                throw new IOException("more pixels than the file said");
            }
            return pixels(reader.read(0, parameters));
        } finally {
            reader.dispose();
        }
    }

    /** Those of the runtime, whatever else an application brings, so that the same file gives the same pixels. */
    private static ImageReader reader(PictureFormat format) throws IOException {
        if (format == PictureFormat.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.extension());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IOException("this runtime has no reader for " + format);
    }

    private static Pixels pixels(BufferedImage image) throws IOException {
        Raster raster = image.getRaster();
        int width = raster.getWidth();
        int height = raster.getHeight();
        IndexColorModel palette = image.getColorModel() instanceof IndexColorModel index ? index : null;
        int bands = palette == null ? raster.getNumBands() : palette.hasAlpha() ? 4 : 3;
        int depth = palette == null ? raster.getSampleModel().getSampleSize(0) : 8;
        if (bands > 4 || (depth != 8 && depth != 16)) {
            throw new IOException("bands: " + bands + ", bits: " + depth);
        }
        Pixels pixels = new Pixels(width, height, bands, new byte[width * height * bands]);
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int i = 0; i < (palette == null ? row.length : width); i++) {
                if (palette == null) {
                    pixels.samples()[y * row.length + i] = (byte) (row[i] >> (depth - 8));
                } else {
                    colour(palette, row[i], pixels, pixels.at(i, y));
                }
            }
        }
        return pixels;
    }

    private static void colour(IndexColorModel palette, int index, Pixels pixels, int at) {
        pixels.samples()[at] = (byte) palette.getRed(index);
        pixels.samples()[at + 1] = (byte) palette.getGreen(index);
        pixels.samples()[at + 2] = (byte) palette.getBlue(index);
        if (pixels.hasAlpha()) {
            pixels.samples()[at + 3] = (byte) palette.getAlpha(index);
        }
    }
}
