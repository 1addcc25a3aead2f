package org.lumieres.guide.loader.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Makes text of a file's bytes: UTF-8; UTF-16, where a mark says so; or, where they are neither, what older systems of
 * Western Europe wrote.
 */
final class TextDecoder {
    private static final Charset OLDER = Charset.forName("windows-1252");

    private TextDecoder() {}

    static SourceText decode(String file, byte[] bytes, Problems problems) {
        // The quick way puts this sign where the bytes are no UTF-8; only then is it worth asking where.
        String quick = new String(bytes, StandardCharsets.UTF_8);
        SourceText text =
                quick.indexOf('\uFFFD') < 0 ? SourceText.of(file, quick) : decodeOtherwise(file, bytes, problems);
        MisreadText.tell(text, problems);
        return text;
    }

    private static SourceText decodeOtherwise(String file, byte[] bytes, Problems problems) {
        if (!isUtf16(bytes)) {
            return decodeStrictly(file, bytes, problems);
        }
        SourceText text = SourceText.of(file, new String(bytes, StandardCharsets.UTF_16));
        problems.add(Severity.WARNING, "encoding", text.range(0, 0), "file.utf-16");
        return text;
    }

    /** Whether a file begins with the mark of UTF-16, in either order of its bytes: what Windows calls Unicode. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static SourceText decodeStrictly(String file, byte[] bytes, Problems problems) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (!result.isError()) {
            return SourceText.of(file, text.toString());
        }
        SourceText older = SourceText.of(file, new String(bytes, OLDER));
        // Up to the first bad byte the text is UTF-8, and its places are counted in it.
        SourceText before = SourceText.of(file, text.toString());
        int end = before.text().length();
        problems.add(Severity.WARNING, "encoding", before.range(end, end), "file.encoding");
        return older;
    }
}
