package org.lumieres.guide.render.digest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums (FIPS 180-4). */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes of the checksum. */
    public static byte[] digest(byte[] content) {
        return start().digest(content);
    }

    /** The checksum in lower-case hexadecimal digits. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** The checksum of a file, which need not fit into memory, in lower-case hexadecimal digits. */
    public static String of(Path file) throws IOException {
        Measured nowhere = new Measured(OutputStream.nullOutputStream());
        Files.copy(file, nowhere);
        return nowhere.sha256();
    }

    private static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Counts and sums up what goes through it. */
    public static final class Measured extends FilterOutputStream {
        private final MessageDigest digest = start();
        private long size;

        /** Passes all on to a stream, which is closed with this one. */
        public Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }

        /** How many bytes went through. */
        public long size() {
            return size;
        }

        /** The checksum; to be asked for once, at the end. */
        public String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
