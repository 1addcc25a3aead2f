package org.lumieres.guide.render.site.search;

import java.io.IOException;
import java.util.zip.CRC32;
import org.lumieres.guide.render.FileSink;

/**
 * Writes the parts of one kind of an index, each a script that hands its list over. Their names end in a checksum, so
 * that what a browser kept of an earlier edition is never taken for this one. Not thread-safe.
 */
final class PartFiles {
    static final String FOLDER = "search/";
    /** Enough for a part to be worth its request, and little enough to read a few of them at once on a phone. */
    private static final int ENOUGH = 32_000;

    private final String kind;
    private final FileSink sink;
    private final ScriptText part = new ScriptText();
    /** What each part begins with, and its checksum. */
    private final ScriptText contents = new ScriptText().raw("[");

    private int parts;

    PartFiles(String kind, FileSink sink) {
        this.kind = kind;
        this.sink = sink;
    }

    /** Where to write a document's entry; its number is said in the contents when it is the first of a part. */
    ScriptText entry(int number) throws IOException {
        if (begins()) {
            contents.number(number);
        }
        return part;
    }

    /** Where to write a word's entry; the word is said in the contents when it is the first of a part. */
    ScriptText entry(String word) throws IOException {
        if (begins()) {
            contents.string(word);
        }
        return part;
    }

    private boolean begins() throws IOException {
        if (part.length() >= ENOUGH) {
            close();
        }
        boolean first = part.isEmpty();
        if (first) {
            contents.raw(parts == 0 ? "" : ",");
            part.raw(handing(kind + "-" + parts)).raw("[");
        } else {
            part.raw(",\n");
        }
        return first;
    }

    private void close() throws IOException {
        byte[] script = part.raw("]);\n").bytes();
        part.clear();
        CRC32 checksum = new CRC32();
        checksum.update(script);
        String digits = String.format("%08x", checksum.getValue());
        contents.raw(",\"").raw(digits).raw("\"");
        sink.write(FOLDER + kind + "-" + parts + "." + digits + ".js", script);
        parts++;
    }

    /** How a script begins that hands something over under a name; it ends in {@code );}. */
    static String handing(String name) {
        return "guideSearch.take(\"" + name + "\",";
    }

    /** Writes the last part, and gives what the parts begin with and their checksums. */
    ScriptText finish() throws IOException {
        if (!part.isEmpty()) {
            close();
        }
        return contents.raw("]");
    }
}
