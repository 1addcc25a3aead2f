package org.lumieres.guide.render.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lumieres.guide.render.columns.DisplayWidth;

/** Shares the width of a page among the columns of a table. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The width of each column: what its longest cell asks for when all have room, else at least its longest word, and
     * of the rest a part that grows with what it still wants. Empty when the words alone are too wide.
     */
    static Optional<int[]> fit(List<List<String>> rows, int columns, int room) {
        int[] least = new int[columns];
        int[] most = new int[columns];
        Arrays.fill(least, 1);
        Arrays.fill(most, 1);
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                least[i] = Math.max(least[i], longestWord(row.get(i)));
                most[i] = Math.max(most[i], longestLine(row.get(i)));
            }
        }
        return Arrays.stream(least).sum() > room ? Optional.empty() : Optional.of(shared(least, most, room));
    }

    private static int longestLine(String cell) {
        return cell.lines().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private static int longestWord(String cell) {
        return cell.lines()
                .flatMap(line -> Words.of(line).stream())
                .mapToInt(word -> DisplayWidth.of(word.text()))
                .max()
                .orElse(0);
    }

    private static int[] shared(int[] least, int[] most, int room) {
        int[] widths = least.clone();
        int left = room - Arrays.stream(least).sum();
        // One more for one column at a time, always the one whose text is cut into the most lines: the table stays as
        // low as it can.
        while (left > 0) {
            int neediest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < most[i]
                        && (neediest < 0 || (long) most[i] * widths[neediest] > (long) most[neediest] * widths[i])) {
                    neediest = i;
                }
            }
            if (neediest < 0) {
                break;
            }
            widths[neediest]++;
            left--;
        }
        return widths;
    }
}
