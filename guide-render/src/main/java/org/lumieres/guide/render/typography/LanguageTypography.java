package org.lumieres.guide.render.typography;

import java.util.function.UnaryOperator;
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

    /** Sets a guide whose chapters another sets, several at once. */
    Guide apply(Guide guide, UnaryOperator<Chapter> setChapter) {
        return new GuidePass(pass(guide.language()), setChapter).guide(guide);
    }

    @Override
    public Typography remembering() {
        return new RememberingTypography(this);
    }

    private Pass pass(String language) {
        return new Pass(Tongue.of(language), guillemetSpace);
    }
}
