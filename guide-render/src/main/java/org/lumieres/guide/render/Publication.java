package org.lumieres.guide.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide as it was published: which edition of which guide, by what program, in which files. Immutable; it says
 * nothing of when, by whom and where, so that the same guide makes the same publication.
 *
 * @param id the guide's name in addresses
 * @param title the guide's title
 * @param language the language the guide is written in, a BCP 47 tag
 * @param edition which edition it is, or null when the guide does not say
 * @param generator the program that made it
 * @param files its files, sorted by path whatever order they are given in
 */
public record Publication(
        String id,
        String title,
        String language,
        @Nullable Edition edition,
        Generator generator,
        List<PublishedFile> files) {

    public Publication {
        files = files.stream().sorted(Comparator.comparing(PublishedFile::path)).toList();
    }

    /**
     * What a publication says of the edition that it is.
     *
     * @param number its rank, from 1
     * @param label what readers call it, such as a year; null for the number alone
     * @param issued the day it came out, or null when that is not said
     */
    public record Edition(
            int number, @Nullable String label, @Nullable LocalDate issued) {}

    /**
     * The program that made a publication.
     *
     * @param name its name
     * @param version its version, or null when it is unknown
     */
    public record Generator(String name, @Nullable String version) {}
}
