package org.lumieres.guide.render.typography;

import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;

/** The rules of the language that each text is in. Every call has a pass of its own, so threads share nothing. */
final class LanguageTypography implements Typography {
    static final Typography STANDARD = new LanguageTypography(Signs.NO_BREAK);
    static final Typography NARROW_GUILLEMETS = new LanguageTypography(Signs.NARROW);

    private final char guillemetSpace;

    private LanguageTypography(char guillemetSpace) {
        this.guillemetSpace = guillemetSpace;
    }

    @Override
    public Guide apply(Guide guide) {
        return new GuidePass(pass(guide.language())).guide(guide);
    }

    @Override
    public Chapter apply(Chapter chapter, String language) {
        return new ChapterPass(pass(language)).chapter(chapter);
    }

    @Override
    public String apply(String text, String language) {
        return pass(language).words(text);
    }

    private Pass pass(String language) {
        return new Pass(Tongue.of(language), guillemetSpace);
    }
}
