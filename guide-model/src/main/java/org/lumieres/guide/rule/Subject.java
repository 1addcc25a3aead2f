package org.lumieres.guide.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;

/**
 * What is checked.
 *
 * @param guide the guide
 * @param places where it is written
 * @param asOf the day at which what depends on time is judged; without one it is not
 * @param previous the edition before, to which this one is compared; without one it is not
 * @param assets the pictures that it shows; of those that are not in it nothing is said
 */
public record Subject(
        Guide guide, SourceMap places, Optional<LocalDate> asOf, Optional<Guide> previous, Assets assets) {

    /**
     * A guide by itself, at no day.
     *
     * @param guide the guide
     * @return it, known to be written nowhere
     */
    public static Subject of(Guide guide) {
        return new Subject(guide, SourceMap.none(), Optional.empty(), Optional.empty(), Assets.none());
    }
}
