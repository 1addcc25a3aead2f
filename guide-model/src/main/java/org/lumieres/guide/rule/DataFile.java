package org.lumieres.guide.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of what the library knows of the world, one entry a line; what follows {@code #} says where it comes from. */
public final class DataFile {
    private DataFile() {}

    /**
     * The entries of a list of the library.
     *
     * @param name the file's name
     * @return its lines without comments and without empty ones
     * @throws NullPointerException if there is no such list
     */
    public static List<String> lines(String name) {
        InputStream data = Objects.requireNonNull(DataFile.class.getResourceAsStream("data/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.replaceAll("(?:^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
