package org.lumieres.guide.render.fragment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large a picture is, read from the head of its file and without decoding it: PNG, GIF, JPEG, WebP and SVG.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record ImageSize(int width, int height) {
    private static final int SVG_HEAD = 4096;
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\bviewBox\\s*=\\s*[\"']\\s*[-+.\\d]+[\\s,]+[-+.\\d]+[\\s,]+([.\\d]+)[\\s,]+([.\\d]+)");
    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']([.\\d]+)(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']([.\\d]+)(?:px)?[\"']");

    /** The size of a picture; empty when the file does not say it, or not in a way that is known here. */
    public static Optional<ImageSize> of(byte[] file) {
        try {
            return Optional.ofNullable(read(file)).filter(size -> size.width > 0 && size.height > 0);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException cutShort) {
            return Optional.empty();
        }
    }

    private static @Nullable ImageSize read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (file.remaining() < 16) {
            return null;
        }
        int magic = file.getInt(0);
        if (magic == 0x89504E47) {
            return new ImageSize(file.getInt(16), file.getInt(20));
        }
        if (magic == 0x47494638) {
            file.order(ByteOrder.LITTLE_ENDIAN);
            return new ImageSize(unsigned(file, 6), unsigned(file, 8));
        }
        if (magic >>> 16 == 0xFFD8) {
            return jpeg(file);
        }
        if (magic == 0x52494646 && file.getInt(8) == 0x57454250) {
            return webp(file);
        }
        return svg(bytes);
    }

    private static int unsigned(ByteBuffer file, int at) {
        return file.getShort(at) & 0xFFFF;
    }

    /** From segment to segment until the one that begins a frame (ITU-T T.81, B.2.2). */
    private static @Nullable ImageSize jpeg(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageSize(unsigned(file, at + 7), unsigned(file, at + 5));
            }
            at += marker == 0xFF ? 1 : 2 + unsigned(file, at + 2);
        }
        return null;
    }

    /** One of the three kinds of the first chunk (RFC 9649, section 2). */
    private static @Nullable ImageSize webp(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN);
        return switch (file.getInt(12)) {
            case 0x20385056 -> new ImageSize(unsigned(file, 26) & 0x3FFF, unsigned(file, 28) & 0x3FFF);
            case 0x4C385056 -> {
                int bits = file.getInt(21);
                yield new ImageSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case 0x58385056 -> new ImageSize((file.getInt(24) & 0xFFFFFF) + 1, (file.getInt(27) & 0xFFFFFF) + 1);
            default -> null;
        };
    }

    private static @Nullable ImageSize svg(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, SVG_HEAD), StandardCharsets.UTF_8);
        Matcher tag = SVG.matcher(head);
        if (!tag.find()) {
            return null;
        }
        Matcher width = WIDTH.matcher(tag.group());
        Matcher height = HEIGHT.matcher(tag.group());
        if (width.find() && height.find()) {
            return new ImageSize(pixels(width.group(1)), pixels(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(tag.group());
        return box.find() ? new ImageSize(pixels(box.group(1)), pixels(box.group(2))) : null;
    }

    private static int pixels(String number) {
        try {
            return (int) Math.round(Double.parseDouble(number));
        } catch (NumberFormatException twoPoints) {
            return 0;
        }
    }
}
