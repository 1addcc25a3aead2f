package org.lumieres.guide.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.loader.mend.MendedFile;

/** What would change in a file, as {@code patch} and {@code git apply} read it. POSIX.1-2024, diff, unified format. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** The difference, with the file named from the guide's folder. Line ends of the file stay in its lines. */
    static String of(MendedFile file) {
        List<String> before = lines(file.before());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                name("a/" + file.file()),
                name("b/" + file.file()),
                before,
                DiffUtils.diff(before, lines(file.after())),
                CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /** Between quotes where it would else end the line or the name, as Git and GNU patch have it. */
    private static String name(String file) {
        if (file.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F)) {
            return file.indexOf(' ') < 0 ? file : file + "\t";
        }
        StringBuilder quoted = new StringBuilder("\"");
        file.chars().forEach(c -> {
            if (c < ' ' || c == 0x7F) {
                quoted.append(String.format("\\%03o", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
