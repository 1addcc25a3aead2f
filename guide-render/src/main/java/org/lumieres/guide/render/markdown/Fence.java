package org.lumieres.guide.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.CodeListing;

/** Writes code between fences longer than any row of such signs in it. */
final class Fence {
    private static final int SHORTEST = 3;

    private Fence() {}

    /** Whether a title could be read in the info string, which only a directive around the fences says there is not. */
    static boolean mayHoldTitle(CodeListing listing) {
        return listing.info() != null && listing.info().chars().anyMatch(c -> "\"'[".indexOf(c) >= 0);
    }

    static List<String> around(CodeListing listing) {
        String info = listing.info() == null ? "" : listing.info();
        // The info string of a fence of backticks may hold none.
        char sign = info.indexOf('`') < 0 ? '`' : '~';
        String code = listing.code();
        String fence = String.valueOf(sign).repeat(Math.max(SHORTEST, CodeSpan.longestRun(code, sign) + 1));
        String escaped = info.replace("\\", "\\\\").replace("&", "\\&").replace('\n', ' ');
        // Braces without a backslash could be those of a directive of MyST.
        escaped = escaped.startsWith("{") ? "\\" + escaped : escaped;
        List<String> lines = new ArrayList<>();
        // Such a sign right behind the fence would be taken for a part of it.
        lines.add(fence + (escaped.startsWith("~") || escaped.startsWith("`") ? " " : "") + escaped);
        if (!code.isEmpty()) {
            String body = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
            lines.addAll(List.of(body.split("\n", -1)));
        }
        lines.add(fence);
        return lines;
    }
}
