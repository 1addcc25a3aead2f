package org.lumieres.guide.cli;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many columns of a terminal a character takes. */
final class DisplayWidth {
    /**
     * First and last characters of the blocks that are wide or full-width, from EastAsianWidth.txt of Unicode 15 (UAX
     * #11). Unassigned characters within a block count with it.
     */
    private static final NavigableMap<Integer, Integer> WIDE = new TreeMap<>(Map.ofEntries(
            Map.entry(0x1100, 0x115F),
            Map.entry(0x231A, 0x231B),
            Map.entry(0x23E9, 0x23EC),
            Map.entry(0x2614, 0x2615),
            Map.entry(0x2648, 0x2653),
            Map.entry(0x26AA, 0x26AB),
            Map.entry(0x2705, 0x2705),
            Map.entry(0x270A, 0x270B),
            Map.entry(0x2728, 0x2728),
            Map.entry(0x274C, 0x274E),
            Map.entry(0x2753, 0x2757),
            Map.entry(0x2795, 0x2797),
            Map.entry(0x2B50, 0x2B55),
            Map.entry(0x2E80, 0x303E),
            Map.entry(0x3041, 0x4DBF),
            Map.entry(0x4E00, 0xA4CF),
            Map.entry(0xA960, 0xA97F),
            Map.entry(0xAC00, 0xD7A3),
            Map.entry(0xF900, 0xFAFF),
            Map.entry(0xFE30, 0xFE6F),
            Map.entry(0xFF00, 0xFF60),
            Map.entry(0xFFE0, 0xFFE6),
            Map.entry(0x1F300, 0x1F64F),
            Map.entry(0x1F680, 0x1F6FF),
            Map.entry(0x1F900, 0x1F9FF),
            Map.entry(0x1FA70, 0x1FAFF),
            Map.entry(0x20000, 0x3FFFD)));

    private DisplayWidth() {}

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Map.Entry<Integer, Integer> block = WIDE.floorEntry(codePoint);
        return block != null && codePoint <= block.getValue() ? 2 : 1;
    }
}
