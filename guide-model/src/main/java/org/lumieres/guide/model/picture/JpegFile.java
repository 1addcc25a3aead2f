package org.lumieres.guide.model.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;

/** A JPEG file as the segments it is made of (ITU-T T.81, annex B). */
final class JpegFile implements PictureFile.Container {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    /** Says how the colours of Adobe’s programs are stored: without it they would be others. */
    private static final int APP14 = 0xEE;

    private static final int COMMENT = 0xFE;
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final int PROFILE_HEAD = PROFILE.length() + 2;
    private static final String JFIF = "JFIF\0";
    private static final int JFIF_BYTES = 18;

    private final byte[] file;
    private final List<Segment> segments;
    private final int width;
    private final int height;
    private final int orientation;

    private JpegFile(byte[] file, List<Segment> segments, int width, int height, int orientation) {
        this.file = file;
        this.segments = segments;
        this.width = width;
        this.height = height;
        this.orientation = orientation;
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
    public int orientation() {
        return orientation;
    }

    /** A marker and what belongs to it, up to the next marker. */
    record Segment(int marker, int from, int to) {}

    static JpegFile read(byte[] file) throws UnreadablePictureException {
        List<Segment> segments = segments(file);
        ByteBuffer buffer = ByteBuffer.wrap(file);
        Segment frame = segments.stream()
                .filter(segment -> isFrame(segment.marker))
                .findFirst()
                .orElseThrow(() -> new UnreadablePictureException(Reason.DAMAGED));
        int orientation = segments.stream()
                .filter(segment -> segment.marker == APP1)
                .map(segment -> ExifOrientation.of(buffer.slice(segment.from + 4, segment.to - segment.from - 4)))
                .filter(found -> found > 1)
                .findFirst()
                .orElse(1);
        return new JpegFile(
                file,
                segments,
                buffer.getShort(frame.from + 7) & 0xFFFF,
                buffer.getShort(frame.from + 5) & 0xFFFF,
                orientation);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** All of them; what stands behind the end of the image belongs to nothing. */
    private static List<Segment> segments(byte[] file) throws UnreadablePictureException {
        List<Segment> segments = new ArrayList<>();
        boolean scanned = false;
        int at = 2;
        while (true) {
            int marker = markerAt(file, at);
            if (marker < 0) {
                at++;
            } else if (marker == EOI) {
                if (!scanned) {
                    throw new UnreadablePictureException(Reason.DAMAGED);
                }
                return List.copyOf(segments);
            } else {
                int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
                int to = at + 2 + length;
                if (length < 2 || to > file.length || marker == SOI) {
                    throw new UnreadablePictureException(Reason.DAMAGED);
                }
                if (marker == SOS) {
                    scanned = true;
                    to = endOfScan(file, to);
                }
                segments.add(new Segment(marker, at, to));
                at = to;
            }
        }
    }

    /** The marker at a place, or less than 0 where a byte that only fills stands before it (T.81, B.1.1.2). */
    private static int markerAt(byte[] file, int at) throws UnreadablePictureException {
        if ((file[at] & 0xFF) != 0xFF) {
            throw new UnreadablePictureException(Reason.DAMAGED);
        }
        int marker = file[at + 1] & 0xFF;
        return marker == 0xFF ? -1 : marker;
    }

    /** Where the next marker stands that is neither a stuffed byte nor a restart. */
    private static int endOfScan(byte[] file, int from) {
        int at = from;
        while ((file[at] & 0xFF) != 0xFF || isInsideScan(file[at + 1] & 0xFF)) {
            at++;
        }
        return at;
    }

    private static boolean isInsideScan(int next) {
        return next == 0 || (next >= 0xD0 && next <= 0xD7);
    }

    private boolean begins(Segment segment, String name) {
        return segment.to - segment.from - 4 >= name.length()
                && new String(file, segment.from + 4, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    @Override
    public Optional<byte[]> colourProfile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        segments.stream()
                .filter(this::isProfile)
                .forEach(segment -> profile.write(
                        file, segment.from + 4 + PROFILE_HEAD, segment.to - segment.from - 4 - PROFILE_HEAD));
        return profile.size() == 0 ? Optional.empty() : Optional.of(profile.toByteArray());
    }

    private boolean isProfile(Segment segment) {
        return segment.marker == APP2 && begins(segment, PROFILE) && segment.to - segment.from - 4 >= PROFILE_HEAD;
    }

    @Override
    public byte[] cleaned() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) SOI});
        segments.stream().filter(this::isJfif).findFirst().ifPresent(jfif -> writeJfif(jfif, out));
        if (orientation != 1) {
            out.writeBytes(ExifOrientation.segment(orientation));
        }
        for (Segment segment : segments) {
            if (isNeeded(segment)) {
                out.write(file, segment.from, segment.to - segment.from);
            }
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) EOI});
        return out.toByteArray();
    }

    private boolean isNeeded(Segment segment) {
        boolean application = segment.marker >= APP0 && segment.marker <= 0xEF;
        return isProfile(segment)
                || (segment.marker == APP14 && begins(segment, "Adobe"))
                || (!application && segment.marker != COMMENT);
    }

    private boolean isJfif(Segment segment) {
        return segment.marker == APP0 && begins(segment, JFIF) && segment.to - segment.from >= JFIF_BYTES;
    }

    /** Without the small copy of the picture that it may hold, which may show what was cut away. */
    private void writeJfif(Segment segment, ByteArrayOutputStream out) {
        byte[] head = Arrays.copyOfRange(file, segment.from, segment.from + JFIF_BYTES);
        head[2] = 0;
        head[3] = JFIF_BYTES - 2;
        head[JFIF_BYTES - 2] = 0;
        head[JFIF_BYTES - 1] = 0;
        out.writeBytes(head);
    }
}
