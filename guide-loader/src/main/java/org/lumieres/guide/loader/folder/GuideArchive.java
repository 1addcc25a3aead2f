package org.lumieres.guide.loader.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.lumieres.guide.loader.source.Limits;

/**
 * A zip file that holds a guide's folder. It is read in place: nothing is unpacked, and what it holds is under the
 * limits that hold for folders. Closed, it answers no more.
 */
public final class GuideArchive implements Closeable {
    private static final String EXTENSION = ".zip";

    /** The record at the end of a zip file: its signature, its length without comment, the longest comment. */
    private static final int END_SIGNATURE = 0x06054b50;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Where in it the length of the list of files is written. */
    private static final int LIST_LENGTH = 12;

    private final FileSystem files;
    private final Path folder;
    private final String name;

    private GuideArchive(FileSystem files, Path folder, String name) {
        this.files = files;
        this.folder = folder;
        this.name = name;
    }

    /** Whether a file's name is that of an archive. */
    public static boolean isNamedAsOne(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * Opens a zip file.
     *
     * @throws ZipException if it is none, or damaged
     * @throws IOException if it cannot be read
     */
    public static GuideArchive open(Path zip) throws IOException {
        checkList(zip);
        FileSystem files = FileSystems.newFileSystem(zip, Map.of());
        try {
            Path top = files.getPath("/");
            Path folder = onlyFolder(top);
            Path named = folder.equals(top) ? zip.getFileName() : folder.getFileName();
            String name = named == null ? "." : named.toString().replaceFirst("/$", "");
            return new GuideArchive(files, folder, isNamedAsOne(name) ? name.substring(0, name.length() - 4) : name);
        } catch (IOException | RuntimeException fault) {
            files.close();
            throw fault;
        }
    }

    /** The folder in it. */
    public GuideFolder folder() throws IOException {
        return GuideFolder.of(folder, name);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** The folder at the top that holds everything, which most programs that make archives add; else the top. */
    private static Path onlyFolder(Path top) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(top)) {
            for (Path entry : all) {
                String name = String.valueOf(entry.getFileName());
                // macOS keeps its notes on files beside them.
                if (!name.startsWith(".") && !name.startsWith("__MACOSX")) {
                    entries.add(entry);
                }
            }
        }
        return entries.size() == 1 && Files.isDirectory(entries.get(0)) ? entries.get(0) : top;
    }

    /** The list of files is read whole when a zip file is opened, so that its length must be looked at before. */
    private static void checkList(Path zip) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
            int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // A channel may give less than is asked for.
            }
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    if (Integer.toUnsignedLong(end.getInt(at + LIST_LENGTH)) > Limits.ARCHIVE_LIST_BYTES) {
                        throw new TooLargeException();
                    }
                    return;
                }
            }
            throw new ZipException("no end of archive");
        }
    }

    /** An archive with more files than anybody has reason to look at. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
