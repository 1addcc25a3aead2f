package org.lumieres.guide.render.site.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    /** Pairs of what each part begins with and its checksum. */
    private final ScriptText contents = new ScriptText();

    private int parts;

    PartFiles(String kind, FileSink sink) {
        this.kind = kind;
        this.sink = sink;
    }

    /**
     * Where to write the next entry of the list.
     *
     * @param mark what the entry is known by, as JSON: said in the contents when it is the first of a part
     */
    ScriptText entry(String mark) throws IOException {
        if (part.length() >= ENOUGH) {
            close();
        }
        if (part.isEmpty()) {
            contents.raw(parts == 0 ? "" : ",").raw(mark);
            return part.raw("[");
        }
        return part.raw(",\n");
    }

    private void close() throws IOException {
        String name = kind + "-" + parts++;
        byte[] script = script(name, part.raw("]").take());
        CRC32 checksum = new CRC32();
        checksum.update(script);
        String digits = String.format("%08x", checksum.getValue());
        contents.raw(",\"" + digits + "\"");
        sink.write(FOLDER + name + "." + digits + ".js", script);
    }

    /** A script that hands something over under a name. */
    static byte[] script(String name, String json) {
        return ("guideSearch.take(\"" + name + "\"," + json + ");\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the last part, and gives what the parts begin with and their checksums, as JSON. */
    String finish() throws IOException {
        if (!part.isEmpty()) {
            close();
        }
        return "[" + contents.take() + "]";
    }
}
