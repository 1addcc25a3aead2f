package org.lumieres.guide.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lumieres.guide.render.site.InvalidThemeException;
import org.lumieres.guide.render.site.SiteTheme;

/** The look of the pages: one that stays, or that of a folder, which is read again once it has changed. Thread-safe. */
final class Look {
    private final Optional<Path> folder;
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile SiteTheme theme;

    private Look(SiteTheme theme, Optional<Path> folder) {
        this.theme = theme;
        this.folder = folder;
    }

    static Look of(SiteTheme theme) {
        return new Look(theme, Optional.empty());
    }

    static Look in(Path folder) throws IOException {
        return new Look(SiteTheme.in(folder), Optional.of(folder.toRealPath()));
    }

    /** Where to watch for changes. */
    Optional<Path> folder() {
        return folder;
    }

    /** Has the folder read before the next pages. */
    void change() {
        changed.set(true);
    }

    /** The look as it is now. */
    SiteTheme theme() throws IOException {
        if (folder.isPresent() && changed.getAndSet(false)) {
            try {
                theme = SiteTheme.in(folder.get());
            } catch (IOException | InvalidThemeException gone) {
                changed.set(true);
                throw gone;
            }
        }
        return theme;
    }
}
