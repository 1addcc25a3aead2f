package org.lumieres.guide.render.typography;

import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;

/** Text as it was written. */
enum NoTypography implements Typography {
    INSTANCE;

    @Override
    public Guide apply(Guide guide) {
        return guide;
    }

    @Override
    public Chapter apply(Chapter chapter, String language) {
        return chapter;
    }

    @Override
    public String apply(String text, String language) {
        return text;
    }
}
