package org.lumieres.guide.loader.mend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that a guide was read from, as it is on the disk now.
 *
 * @param path where it is
 * @param text what is in it, byte order mark and all; in UTF-8 that is as good as its bytes
 */
record SourceOnDisk(Path path, String text) {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** No character of UTF-16 takes more bytes in UTF-8, nor in what else a source may be written in. */
    private static final int MOST_BYTES = 3;

    /**
     * Reads it, not through symbolic links.
     *
     * @param folder the guide's folder
     * @param path a path beneath it
     * @param loaded the text that was loaded from it, without a byte order mark
     * @throws UntouchableException if it is not to be written to
     */
    static SourceOnDisk read(Path folder, Path path, String loaded) throws IOException {
        for (Path part = path; part != null && !part.equals(folder); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                throw new UntouchableException(Untouched.Reason.SYMBOLIC_LINK);
            }
        }
        String text = decoded(bytes(path, MOST_BYTES * (loaded.length() + 1)));
        if (!withoutMark(text).equals(loaded)) {
            throw new UntouchableException(Untouched.Reason.CHANGED);
        }
        return new SourceOnDisk(path, text);
    }

    private static byte[] bytes(Path path, int most) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UntouchableException(Untouched.Reason.CHANGED);
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new UntouchableException(Untouched.Reason.CHANGED);
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new UntouchableException(Untouched.Reason.CHANGED);
        }
    }

    private static String decoded(byte[] bytes) throws UntouchableException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            throw new UntouchableException(Untouched.Reason.NOT_UTF_8);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A file that must stay as it is. */
    static final class UntouchableException extends IOException {
        private static final long serialVersionUID = 1;

        private final Untouched.Reason reason;

        private UntouchableException(Untouched.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Untouched.Reason reason() {
            return reason;
        }
    }
}
