package org.lumieres.guide.loader.folder;

import java.util.Comparator;

/** The order people expect of file names: {@code 2-b.md} comes before {@code 10-a.md}. Case counts last. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = chunkEnd(a, i);
            int endB = chunkEnd(b, j);
            String chunkA = a.substring(i, endA);
            String chunkB = b.substring(j, endB);
            int order = isDigit(chunkA.charAt(0)) && isDigit(chunkB.charAt(0))
                    ? compareNumbers(chunkA, chunkB)
                    : chunkA.compareToIgnoreCase(chunkB);
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest == 0 ? a.compareTo(b) : rest;
    }

    /** A number, or one character. */
    private static int chunkEnd(String name, int start) {
        int end = start + 1;
        while (isDigit(name.charAt(start)) && end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, String b) {
        String x = a.replaceFirst("^0+", "");
        String y = b.replaceFirst("^0+", "");
        int lengths = Integer.compare(x.length(), y.length());
        return lengths == 0 ? x.compareTo(y) : lengths;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
