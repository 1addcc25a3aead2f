package org.lumieres.guide.model.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** A PNG file as the chunks it is made of (PNG, third edition, section 5). */
final class PngFile implements PictureFile.Container {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int PROFILE_BYTES = 4 << 20;

    /** What changes how the picture looks, or makes it move. What is not named here may say anything. */
    private static final Set<String> NEEDED = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "pHYs", "bKGD", "acTL", "fcTL",
            "fdAT");

    private final byte[] file;
    private final List<Chunk> chunks;
    private final int width;
    private final int height;

    private PngFile(byte[] file, List<Chunk> chunks, int width, int height) {
        this.file = file;
        this.chunks = chunks;
        this.width = width;
        this.height = height;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    /** A chunk: its length, its name, its content and their sum. */
    record Chunk(String name, int from, int to) {
        int content() {
            return from + 8;
        }

        int length() {
            return to - from - AROUND;
        }
    }

    static PngFile read(byte[] file) throws UnreadablePictureException {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        List<Chunk> chunks = new ArrayList<>();
        boolean data = false;
        int at = SIGNATURE;
        Chunk chunk;
        do {
            int length = buffer.getInt(at);
            if (length < 0 || length > file.length - at - AROUND) {
                throw new UnreadablePictureException(Reason.DAMAGED);
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk = new Chunk(name, at, at + AROUND + length);
            boolean critical = name.charAt(0) < 'a';
            if (isSound(chunk, file, buffer)) {
                chunks.add(chunk);
            } else if (critical) {
                throw new UnreadablePictureException(Reason.DAMAGED);
            }
            data |= name.equals("IDAT");
            at = chunk.to;
        } while (!chunk.name.equals("IEND"));
        Chunk header = chunks.get(0);
        if (!header.name.equals("IHDR") || header.length() != 13 || !data) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        return new PngFile(
                file, List.copyOf(chunks), buffer.getInt(header.content()), buffer.getInt(header.content() + 4));
    }

    private static boolean isSound(Chunk chunk, byte[] file, ByteBuffer buffer) {
        CRC32 sum = new CRC32();
        sum.update(file, chunk.from + 4, chunk.length() + 4);
        return buffer.getInt(chunk.to - 4) == (int) sum.getValue();
    }

    @Override
    public Optional<byte[]> colourProfile() {
        return chunks.stream()
                .filter(chunk -> chunk.name.equals("iCCP"))
                .findFirst()
                .flatMap(this::profile);
    }

    /** Its name, a zero, the number of the compression, the profile. */
    private Optional<byte[]> profile(Chunk chunk) {
        int name = chunk.content();
        while (name < chunk.to && file[name] != 0) {
            name++;
        }
        int from = name + 2;
        int length = chunk.to - 4 - from;
        if (length <= 0) {
            return Optional.empty();
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(file, from, length))) {
            byte[] profile = in.readNBytes(PROFILE_BYTES + 1);
            return profile.length > PROFILE_BYTES ? Optional.empty() : Optional.of(profile);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] cleaned() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        for (Chunk chunk : chunks) {
            if (chunk.name.charAt(0) < 'a' || NEEDED.contains(chunk.name)) {
                out.write(file, chunk.from, chunk.to - chunk.from);
            }
        }
        return out.toByteArray();
    }
}
