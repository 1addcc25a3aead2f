package org.lumieres.guide.maven;

import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;

/**
 * By what a guide is judged, and for whom.
 *
 * @param failOn from how bad a finding the guide fails
 * @param show from how bad a finding the reader is told
 * @param day the day at which what depends on time is judged
 * @param words the reader's language
 */
record Judgement(Threshold failOn, Threshold show, LocalDate day, Words words) {

    /** What to say when the guide fails. */
    MojoFailureException failure(Judged judged) {
        return new MojoFailureException(words.get("invalid", judged.source(), judged.tally(words), failOn));
    }
}
