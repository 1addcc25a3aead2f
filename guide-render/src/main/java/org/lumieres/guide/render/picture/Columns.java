package org.lumieres.guide.render.picture;

import java.util.Arrays;

/**
 * Which columns of a picture each column of a smaller one covers, and by how much: the same in every row. Immutable
 * once made.
 */
final class Columns {
    private final int[] firsts;
    private final int[] ends;
    private float[] weights;

    /** The columns of a picture that is made narrower, or stays as wide. */
    Columns(int from, int to) {
        this.firsts = new int[to];
        this.ends = new int[to];
        this.weights = new float[from + 2 * to];
        double width = (double) from / to;
        int count = 0;
        for (int x = 0; x < to; x++) {
            double left = x * width;
            double right = Math.min(from, left + width);
            firsts[x] = (int) left;
            for (int source = (int) left; source < right && source < from; source++) {
                weights[count++] = (float) ((Math.min(right, source + 1.0) - Math.max(left, source)) / (right - left));
            }
            ends[x] = count;
        }
        this.weights = Arrays.copyOf(weights, count);
    }

    int count() {
        return firsts.length;
    }

    /** The first column that a new one covers. */
    int first(int x) {
        return firsts[x];
    }

    /** Where the weights of the columns that a new one covers end; those of the next begin there. */
    int end(int x) {
        return ends[x];
    }

    /** How much of each new column is of the columns that it covers, one new column after the other. */
    float[] weights() {
        return weights;
    }
}
