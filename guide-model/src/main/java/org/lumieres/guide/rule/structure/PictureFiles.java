package org.lumieres.guide.rule.structure;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.PictureLimits;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.model.picture.UnreadablePictureException.Reason;
import org.lumieres.guide.rule.Subject;

/** The files of the pictures of a guide, each gone through once. Not thread-safe. */
final class PictureFiles {
    private final Assets assets;
    private final Map<String, Optional<Outcome>> known = new HashMap<>();

    PictureFiles(Subject subject) {
        this.assets = subject.assets();
    }

    /** What going through a file came to: its format or what is wrong with it. */
    record Outcome(Optional<PictureFormat> format, Optional<Reason> fault) {
        static Outcome of(byte[] file) {
            try {
                PictureFile read = PictureFile.read(file, PictureLimits.standard());
                return new Outcome(Optional.of(read.format()), Optional.empty());
            } catch (UnreadablePictureException e) {
                return new Outcome(Optional.empty(), Optional.of(e.reason()));
            }
        }
    }

    /** Empty when there is no such file, which is for another rule to tell. */
    Optional<Outcome> find(String src) {
        return known.computeIfAbsent(src, this::read);
    }

    private Optional<Outcome> read(String src) {
        try {
            Optional<byte[]> file = assets.read(src);
            if (file.isEmpty() && assets.has(src)) {
                return Optional.of(new Outcome(Optional.empty(), Optional.of(Reason.TOO_MANY_BYTES)));
            }
            return file.map(Outcome::of);
        } catch (IOException unreadable) {
            return Optional.of(new Outcome(Optional.empty(), Optional.of(Reason.DAMAGED)));
        }
    }
}
