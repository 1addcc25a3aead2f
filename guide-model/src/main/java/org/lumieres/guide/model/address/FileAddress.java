package org.lumieres.guide.model.address;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address that names a file in the guide's folder (RFC 3986, section 4.2). Immutable and thread-safe.
 *
 * @param path the file's path from that folder, decoded
 * @param suffix what the address says beside it: a query or a fragment, such as {@code #page=3} of a PDF, or nothing
 */
public record FileAddress(String path, String suffix) {
    /**
     * What readers open or keep. Neither what a browser or a server would run, nor what a guide is written in: a guide
     * may come from people whom the site's owner does not know.
     */
    private static final Set<String> FOR_READERS = Set.of(
            "avif", "csv", "doc", "docx", "epub", "geojson", "gif", "ics", "jpeg", "jpg", "json", "mp3", "mp4", "odg",
            "odp", "ods", "odt", "ogg", "pdf", "png", "ppt", "pptx", "rtf", "srt", "tsv", "txt", "vtt", "webm", "webp",
            "xls", "xlsx", "zip");

    /** The file that an address names; empty when it names none of the guide's folder. */
    public static Optional<FileAddress> of(String address) {
        String text = address.strip();
        if (text.isEmpty() || "#?/".indexOf(text.charAt(0)) >= 0 || leadsAway(text)) {
            return Optional.empty();
        }
        int end = end(text);
        String path = PercentEncoding.decode(text.substring(0, end));
        boolean inside = path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
        return inside ? Optional.of(new FileAddress(path, text.substring(end))) : Optional.empty();
    }

    /** Whether it is published: no hidden file, no source of the guide, nothing that runs. */
    public boolean isForReaders() {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FOR_READERS.contains(extension)
                && !path.equals("guide.json")
                && Stream.of(path.split("/", -1)).noneMatch(part -> part.startsWith("."));
    }

    private static boolean leadsAway(String text) {
        Address address = new Address(text);
        return address.leadsElsewhere() || !address.isSafe();
    }

    private static int end(String text) {
        int end = 0;
        while (end < text.length() && "#?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
