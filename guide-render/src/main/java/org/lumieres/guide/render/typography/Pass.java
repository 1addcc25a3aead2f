package org.lumieres.guide.render.typography;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Source;

/** One going through of a text, with the tongue of the place it is at. Not thread-safe. */
final class Pass {
    private final char guillemetSpace;
    private final Line plain = new Line();
    private final Setter setter;
    private final InlinePass inlines;
    private Tongue tongue;

    private @Nullable Pass inner;

    Pass(Tongue tongue, char guillemetSpace) {
        this.tongue = tongue;
        this.guillemetSpace = guillemetSpace;
        this.setter = new Setter(guillemetSpace);
        this.inlines = new InlinePass(this);
    }

    /** A pass of the same rules, in the language that this one is in, which shares nothing with it. */
    Pass another() {
        return new Pass(tongue, guillemetSpace);
    }

    /** Sets something in the language that it says, or in that of what is around it when it says none. */
    <T> T inside(@Nullable String language, T value, UnaryOperator<T> set) {
        Tongue outer = tongue;
        tongue = outer.inside(language);
        try {
            return set.apply(value);
        } finally {
            tongue = outer;
        }
    }

    /** Sets words that have no markup. */
    String words(String text) {
        if (tongue == Tongue.OTHER || text.isEmpty()) {
            return text;
        }
        return plain(text, false);
    }

    private String plain(String text, boolean quantity) {
        plain.start(false);
        plain.add(text);
        set(plain, quantity);
        if (plain.wantsComposing()) {
            plain.startComposing();
            plain.add(text);
            set(plain, quantity);
        }
        return plain.changes() ? plain.edited(0) : text;
    }

    /** Sets words that have no markup, if there are any. */
    @Nullable
    String wordsIfAny(@Nullable String text) {
        return text == null ? null : words(text);
    }

    /** Sets a number that is known to count something, and so is grouped even where it stands alone. */
    String quantity(String number) {
        if (tongue != Tongue.FRENCH) {
            return words(number);
        }
        return plain(number, true);
    }

    /** Sets the title of a work, which is in the language of its words. */
    @Nullable
    String titleIn(@Nullable String language, @Nullable String title) {
        return title == null ? null : inside(language, title, this::words);
    }

    List<String> eachWords(List<String> texts) {
        return Same.each(texts, this::words);
    }

    /** Sets the inlines of one paragraph, heading or cell, which are one line of text whatever their markup. */
    List<Inline> line(List<Inline> content) {
        return inlines.set(content);
    }

    /** Sets inlines inside a line that are not of its text: those of another language, those above the line. */
    List<Inline> apart(List<Inline> content) {
        if (inner == null) {
            inner = new Pass(tongue, guillemetSpace);
        }
        inner.tongue = tongue;
        return inner.line(content);
    }

    void set(Line line, boolean quantity) {
        if (tongue != Tongue.OTHER) {
            setter.set(line, tongue, quantity);
        }
    }

    boolean speaksFrench() {
        return tongue == Tongue.FRENCH;
    }

    boolean speaksAs(String language) {
        return tongue.inside(language) == tongue;
    }

    @Nullable
    Image image(@Nullable Image image) {
        return image == null ? null : picture(image);
    }

    Image picture(Image image) {
        String alt = wordsIfAny(image.alt());
        String credit = wordsIfAny(image.credit());
        return Same.as(alt, image.alt()) && Same.as(credit, image.credit())
                ? image
                : new Image(image.src(), alt, image.decorative(), credit, image.licence());
    }

    @Nullable
    Source source(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        String title = words(source.title());
        return Same.as(title, source.title())
                ? source
                : new Source(title, source.url(), source.date(), source.retrieved());
    }
}
