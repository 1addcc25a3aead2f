package org.lumieres.guide.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * By what a finding is known again in a later version of the guide (SARIF 2.1.0 §3.27.17): its rule, its file and the
 * text it is in, wherever that text now stands, in whatever language its message is. Of findings with equal text, the
 * first in the file is the first. Used by one thread, for one report.
 */
final class Fingerprints {
    /** Its number moves when the same finding would get another fingerprint. */
    static final String NAME = "guideFinding/v1";

    /** Of a longer line, as that of a document on one line, the text of the finding alone. */
    private static final int LINE = 400;

    private final Function<SourceRange, Optional<String>> line;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param line the line that a place starts in, when it is known */
    Fingerprints(Function<SourceRange, Optional<String>> line) {
        this.line = line;
    }

    /** The fingerprint of the next finding of the report, in its order. */
    String next(Diagnostic found) {
        String file = found.at().map(SourceRange::file).orElse("");
        String text = found.at()
                .flatMap(this::text)
                .orElseGet(() -> found.path().map(ModelPath::toString).orElse(""));
        String digest = digest(found.code() + "\n" + file + "\n" + text);
        return digest + ":" + seen.merge(digest, 1, Integer::sum);
    }

    private Optional<String> text(SourceRange at) {
        return line.apply(at)
                .map(text -> text.length() <= LINE ? text : stretch(text, at))
                .map(String::strip);
    }

    private static String stretch(String line, SourceRange at) {
        int length = line.codePointCount(0, line.length());
        int from = Math.min(at.start().column() - 1, length);
        int last = at.end().line() > at.start().line() ? length : at.end().column() - 1;
        int start = line.offsetByCodePoints(0, from);
        return line.substring(start, line.offsetByCodePoints(start, Math.max(0, Math.min(last, length) - from)));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
