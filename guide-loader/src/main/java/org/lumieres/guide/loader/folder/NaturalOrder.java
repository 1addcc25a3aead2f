package org.lumieres.guide.loader.folder;

import java.util.Comparator;

/** The order people expect of file names: {@code 2-b.md} comes before {@code 10-a.md}. Case counts last. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int startA = withoutZeros(a, i);
                int startB = withoutZeros(b, j);
                i = numberEnd(a, startA);
                j = numberEnd(b, startB);
                int order = compareNumbers(a, startA, i, b, startB, j);
                if (order != 0) {
                    return order;
                }
            } else {
                int order = Character.compare(folded(a.charAt(i++)), folded(b.charAt(j++)));
                if (order != 0) {
                    return order;
                }
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest == 0 ? a.compareTo(b) : rest;
    }

    private static int compareNumbers(String a, int startA, int endA, String b, int startB, int endB) {
        int lengths = Integer.compare(endA - startA, endB - startB);
        for (int i = 0; lengths == 0 && i < endA - startA; i++) {
            int digits = Character.compare(a.charAt(startA + i), b.charAt(startB + i));
            if (digits != 0) {
                return digits;
            }
        }
        return lengths;
    }

    private static int withoutZeros(String name, int start) {
        int at = start;
        while (at < name.length() && name.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int numberEnd(String name, int start) {
        int end = start;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
