package org.lumieres.guide.render.picture;

/**
 * A row of a picture and the one above it, which is filtered (PNG, third edition, section 9). Before each row, and
 * above the first, there are zeros. Each filter is a loop of its own: a picture of a page has millions of samples, and
 * each goes through all of them. Not thread-safe.
 */
final class PngRow {
    static final int FILTERS = 5;

    private final byte[] samples;
    private final int bands;
    private byte[] above;
    private byte[] row;
    private int read;

    /** Begins before the first row. */
    PngRow(Pixels pixels) {
        this.samples = pixels.samples();
        this.bands = pixels.bands();
        this.above = new byte[bands + pixels.width() * bands];
        this.row = new byte[above.length];
    }

    /** Goes on to the next row. */
    void next() {
        byte[] free = above;
        above = row;
        row = free;
        int length = row.length - bands;
        System.arraycopy(samples, read, row, bands, length);
        read += length;
    }

    /** Filters the row and tells how much is left: the sum of what is written, as numbers with a sign. */
    int filter(int filter, byte[] into) {
        return switch (filter) {
            case 0 -> none(into);
            case 1 -> sub(into);
            case 2 -> up(into);
            case 3 -> average(into);
            default -> paeth(into);
        };
    }

    private int none(byte[] into) {
        int sum = 0;
        for (int i = 0; i < into.length; i++) {
            sum += put(row[i + bands], into, i);
        }
        return sum;
    }

    private int sub(byte[] into) {
        int sum = 0;
        for (int i = 0; i < into.length; i++) {
            sum += put(row[i + bands] - row[i], into, i);
        }
        return sum;
    }

    private int up(byte[] into) {
        int sum = 0;
        for (int i = 0; i < into.length; i++) {
            sum += put(row[i + bands] - above[i + bands], into, i);
        }
        return sum;
    }

    private int average(byte[] into) {
        int sum = 0;
        for (int i = 0; i < into.length; i++) {
            int mean = ((row[i] & 0xFF) + (above[i + bands] & 0xFF)) >> 1;
            sum += put(row[i + bands] - mean, into, i);
        }
        return sum;
    }

    private int paeth(byte[] into) {
        int sum = 0;
        for (int i = 0; i < into.length; i++) {
            int left = row[i] & 0xFF;
            int up = above[i + bands] & 0xFF;
            int corner = above[i] & 0xFF;
            // How far the guess, left + up - corner, is from each.
            int fromLeft = up - corner;
            int fromUp = left - corner;
            int fromCorner = fromLeft + fromUp;
            fromLeft = fromLeft < 0 ? -fromLeft : fromLeft;
            fromUp = fromUp < 0 ? -fromUp : fromUp;
            fromCorner = fromCorner < 0 ? -fromCorner : fromCorner;
            int nearest = fromUp <= fromCorner ? up : corner;
            if (fromLeft <= fromUp && fromLeft <= fromCorner) {
                nearest = left;
            }
            sum += put(row[i + bands] - nearest, into, i);
        }
        return sum;
    }

    private static int put(int left, byte[] into, int at) {
        byte written = (byte) left;
        into[at] = written;
        return written < 0 ? -written : written;
    }
}
